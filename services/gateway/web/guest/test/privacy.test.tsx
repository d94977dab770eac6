import type { Privacy } from '@kith/api';
import { setLanguage } from '@kith/i18n/guest';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PrivacyNotice } from '../src/privacy/PrivacyNotice';

const asked = vi.fn<(path: string) => Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal('fetch', asked);
});

afterEach(() => {
  cleanup();
  act(() => setLanguage('en'));
  asked.mockReset();
});

function show(textsLeave: Privacy['textsLeave'], about: 'guest' | 'register' = 'register') {
  asked.mockResolvedValue(Response.json({ textsLeave }));
  render(<PrivacyNotice about={about} />);
}

const embeddings = { purpose: 'embeddings', host: 'models.example.org', ownServer: false } as const;
const judge = { purpose: 'judge', host: 'chat.example.org', ownServer: false } as const;
const local = { purpose: 'judge', host: 'localhost', ownServer: true } as const;

it('promises that it stays here where nothing leaves', async () => {
  show([]);
  expect(await screen.findByText(/does not leave our server/)).toBeTruthy();
  expect(screen.queryByText(/program/)).toBeNull();
  expect(asked).toHaveBeenCalledWith('/api/matching/privacy', expect.anything());
});

it('names each server that texts are sent to, once, and promises no more', async () => {
  show([embeddings, judge, { ...judge }]);
  const sentence = await screen.findByText(/on another server/);
  expect(sentence.textContent.match(/chat\.example\.org/g)).toHaveLength(1);
  expect(sentence.textContent).toContain('models.example.org');
  expect(screen.queryByText(/does not leave our server/)).toBeNull();
});

it('says it in the language of the reader', async () => {
  act(() => setLanguage('de'));
  show([embeddings], 'guest');
  expect(await screen.findByText(/auf einem anderen Server/)).toBeTruthy();
  act(() => setLanguage('es'));
  expect(await screen.findByText(/en otro servidor/)).toBeTruthy();
});

it('tells a program on our own server from another', async () => {
  show([local]);
  expect(await screen.findByText(/program on our own server/)).toBeTruthy();
  expect(screen.getByText(/does not leave our server/)).toBeTruthy();
  expect(screen.queryByText(/another server/)).toBeNull();
});

it('promises less as long as it does not know', async () => {
  const refused = Promise.reject(new Error('away'));
  asked.mockReturnValue(refused);
  render(<PrivacyNotice about="register" />);
  await act(() => refused.catch(() => undefined));
  expect(
    screen.getByText('What you write here is read by the organiser and, as said above the fields, by guests you meet.'),
  ).toBeTruthy();
});
