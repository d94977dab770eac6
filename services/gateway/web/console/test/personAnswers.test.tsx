import type { FormAnswers, RegisteredPerson } from '@kith/api';
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PersonPanel } from '../src/people/PersonPanel';
import { answer, asked, called, clearBrowser, renderInEvent, stubBrowser } from './inEvent';

const person: RegisteredPerson = {
  registrationId: 'r1',
  personId: 'p1',
  name: 'Ana Perez',
  email: 'ana@example.org',
  asks: [],
  offers: [],
  state: 'confirmed',
  channel: 'form',
  registeredAt: '2026-11-01T10:00:00Z',
};
const given: FormAnswers = {
  forms: [
    { version: 1, questions: [{ id: 'food', kind: 'text', label: 'What do you eat?', mandatory: false, options: [] }] },
    {
      version: 2,
      questions: [
        { id: 'help', kind: 'some-of', label: 'Where can you help?', mandatory: false, options: ['door', 'bar'] },
        { id: 'food', kind: 'text', label: 'Your diet?', mandatory: false, options: [] },
        { id: 'press', kind: 'yes-no', label: 'Are you from the press?', mandatory: false, options: [] },
        { id: 'other', kind: 'text', label: 'Anything else?', mandatory: false, options: [] },
      ],
    },
  ],
  answers: [
    {
      registrationId: 'r1',
      name: 'Ana Perez',
      formVersion: 2,
      answers: { food: ['Plants'], help: ['door', 'bar'], press: ['no'] },
      answeredAt: '2026-11-01T10:00:00Z',
    },
    {
      registrationId: 'r2',
      name: 'Ben',
      formVersion: 1,
      answers: { food: ['Anything'] },
      answeredAt: '2026-11-01T11:00:00Z',
    },
  ],
};

beforeEach(stubBrowser);
afterEach(clearBrowser);

function open(role: string, who = person) {
  asked.mockImplementation((path) =>
    path === '/api/session'
      ? answer(200, { roles: [role] })
      : path.endsWith('/answers')
        ? answer(200, given)
        : answer(200, { scans: [], tickets: [] }),
  );
  renderInEvent(<PersonPanel person={who} onClose={vi.fn()} />);
}

it('shows an organiser what the guest answered, under the questions as the guest saw them, in their order', async () => {
  open('organiser');
  await screen.findByText('Your diet?');
  const terms = [...document.querySelectorAll('.person dl > div')].map((each) =>
    [...each.children].map((part) => part.textContent).join(' '),
  );
  expect(terms).toEqual(['Where can you help? door, bar', 'Your diet? Plants', 'Are you from the press? No']);
});

it('says so when the guest answered nothing', async () => {
  open('organiser', { ...person, registrationId: 'r3' });
  expect(await screen.findByText('No answers.')).toBeDefined();
});

it('asks for no answers where a supervisor looks, who may not read them', async () => {
  open('supervisor');
  await screen.findByText('Not scanned yet.');
  expect(screen.queryByText('Answers on the form')).toBeNull();
  expect(called()).not.toContain('GET /api/attendee/gatherings/g1/answers');
});

it('gives somebody who was removed a place again, and offers that to nobody who has one', async () => {
  open('supervisor', { ...person, state: 'cancelled' });
  fireEvent.click(await screen.findByRole('button', { name: 'Give a place again' }));
  await vi.waitFor(() => expect(called()).toContain('POST /api/attendee/gatherings/g1/registrations/r1/return'));

  clearBrowser();
  open('supervisor');
  await screen.findByText('Not scanned yet.');
  expect(screen.queryByRole('button', { name: 'Give a place again' })).toBeNull();
});

it('takes a guest off the list once that was confirmed, and says what comes of it', async () => {
  open('organiser');
  fireEvent.click(await screen.findByRole('button', { name: 'Remove from guest list' }));
  expect(
    screen.getByText(/can't register again unless you give them a place\. They get an e-mail about it\./),
  ).toBeDefined();
  expect(called()).not.toContain('DELETE /api/attendee/gatherings/g1/registrations/r1');
  fireEvent.click(screen.getByRole('button', { name: 'Remove from guest list' }));
  await vi.waitFor(() => expect(called()).toContain('DELETE /api/attendee/gatherings/g1/registrations/r1'));
});

it('offers neither to a role that may not', async () => {
  open('analyst');
  await screen.findByText('Not scanned yet.');
  expect(screen.queryByRole('button', { name: 'Remove from guest list' })).toBeNull();
});
