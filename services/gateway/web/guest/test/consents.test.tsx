import type { Consent, PendingDetails as Entry } from '@kith/api';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MyConsents } from '../src/ask/MyConsents';
import { PendingDetails } from '../src/ask/PendingDetails';
import type { Now } from '../src/live/views';
import { Visit } from '../src/live/visit';
import { WhyNotMatched } from '../src/now/WhyNotMatched';

const asked = vi.fn<(path: string, request: RequestInit) => Promise<Response>>();
const consents: Consent[] = [
  { purpose: 'matching', version: 1, inUse: true, basis: 'event' },
  {
    purpose: 'visibility',
    version: 1,
    inUse: false,
    basis: 'own-decision',
    given: false,
    decidedAt: '2026-11-25T17:00:00Z',
  },
  {
    purpose: 'photos',
    version: 1,
    inUse: true,
    basis: 'organiser-statement',
    statedBy: 'Olga',
    decidedAt: '2026-11-25T17:00:00Z',
  },
  { purpose: 'sharing', version: 1, inUse: false, basis: 'not-asked' },
];
const entry: Entry = {
  id: 'e1',
  enteredAt: 'form',
  at: '2026-11-25T17:00:00Z',
  asks: ['somebody who has hired nurses'],
  offers: [],
  consents: [
    { purpose: 'matching', given: false },
    { purpose: 'photos', given: true },
  ],
  hasAnswers: false,
  companions: ['Cem Oz'],
};

configure({ asyncUtilTimeout: 20_000 });
beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  asked.mockImplementation((path, { method }) => {
    if (path.endsWith('/me/consents') || path.includes('/me/consents/'))
      return Promise.resolve(Response.json({ consents }));
    return Promise.resolve(Response.json({ entries: method === 'GET' ? [entry] : [] }));
  });
});
afterEach(() => {
  cleanup();
  asked.mockReset();
});

const calls = () => asked.mock.calls.map(([path, { method }]) => `${String(method)} ${path.split('/me/')[1] ?? ''}`);

it('ticks what happens, whoever decided, and says on what it rests', async () => {
  render(<MyConsents token="a.b.c" language="en" zone="Europe/Berlin" onChange={vi.fn()} />);
  const ticked = async (name: RegExp) =>
    (await screen.findByRole<HTMLInputElement>('checkbox', { name, hidden: true })).checked;
  expect(await ticked(/^Introduce me/)).toBe(true);
  expect(await ticked(/^Show my name/)).toBe(false);
  expect(await ticked(/photos/)).toBe(true);
  expect(document.getElementById(descriptionOf(/^Introduce me/))?.textContent).toContain(
    'On, because you have a place',
  );
  expect(screen.getByText(/Olga states for the organiser that you agreed/)).toBeDefined();
  expect(screen.getByText(/Others see “A guest”/)).toBeDefined();
});

const descriptionOf = (name: RegExp) =>
  screen.getByRole('checkbox', { name, hidden: true }).getAttribute('aria-describedby') ?? '';

it('changes nothing by being opened, and applies what waits at one tap', async () => {
  render(<PendingDetails token="a.b.c" language="en" zone="Europe/Berlin" asked onChange={vi.fn()} />);
  const region = await screen.findByRole('region', { name: 'Please confirm these details' });
  expect(region.textContent).toContain('somebody who has hired nurses');
  expect(region.textContent).toContain('Cem Oz');
  expect(calls()).toEqual(['GET pending-details']);
  fireEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(await screen.findByText('Confirmed. It counts within a minute.')).toBeDefined();
  expect(calls()).toEqual(['GET pending-details', 'POST pending-details/e1/confirmation']);
});

it('says why nobody is suggested, with the switch that changes it', async () => {
  const now: Now = {
    serverNow: '2026-11-25T17:00:00Z',
    phase: 'waiting',
    whyNotMatched: ['no-consent'],
    suggestions: [],
    avoided: [],
    people: [],
    pendingMeetings: [],
  };
  const onChange = vi.fn();
  render(
    <WhyNotMatched
      visit={new Visit('a.b.c', 'en')}
      now={now}
      token="a.b.c"
      language="en"
      onProfile={vi.fn()}
      onChange={onChange}
    />,
  );
  expect(await screen.findByRole('region', { name: 'You are not introduced to anyone' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Introduce me to guests' }));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
  expect(calls()).toContain('PUT consents/matching');
});
