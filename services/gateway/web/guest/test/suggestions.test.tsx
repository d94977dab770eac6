import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Visit } from '../src/live/visit';
import type { Now, Suggestion } from '../src/live/views';
import { Suggestions } from '../src/people/Suggestions';

const asked = vi.fn<(path: string, request: RequestInit) => Promise<Response>>();
const ben = { personId: 'p2', name: 'Ben', role: 'Nurse lead', company: 'Havn' };
const canHelp = {
  reasonId: 'r1',
  byYou: true,
  ask: 'pricing advice',
  by: 'offer',
  gift: 'pricing for young companies',
} as const;
const helpsMe = { reasonId: 'r2', byYou: false, ask: 'hire nurses', by: 'role', gift: 'Nurse lead, Havn' } as const;

let second = 0;
const page = (...suggestions: Suggestion[]): Now => ({
  serverNow: new Date(Date.UTC(2026, 10, 25, 17, 0, second++)).toISOString(),
  phase: 'before',
  whyNotMatched: [],
  suggestions,
  avoided: [{ text: 'no recruiters please', topic: 'Recruiting', topicId: 'recruiting' }],
  people: [],
  pendingMeetings: [],
});

function Shown({ visit, first }: { visit: Visit; first: Now }) {
  const { now } = useSyncExternalStore(visit.subscribe, visit.snapshot);
  return <Suggestions visit={visit} now={now ?? first} />;
}

configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  const first = page(
    { person: ben, reasons: [canHelp, helpsMe] },
    { person: { personId: 'p3', name: 'Dia' }, reasons: [] },
  );
  render(<Shown visit={new Visit('a.b.c', 'en')} first={first} />);
});
afterEach(() => {
  cleanup();
  asked.mockReset();
});

const plain = (element: HTMLElement) => element.textContent.replace(/[\u2068\u2069]/g, '');
const region = () => screen.getByRole('region', { name: 'People you should meet' });

it('names somebody once, with both texts whole, and what the reader can do first', () => {
  const text = plain(region());
  expect(text.match(/Ben/g)).toHaveLength(1);
  expect(text).toContain('You can helpAsks “pricing advice”. You offer “pricing for young companies”.');
  expect(text).toContain('Can help youYou ask “hire nurses”. Can help through their work.');
  expect(text.match(/Nurse lead, Havn/g)).toHaveLength(1);
  expect(text.indexOf('You can help')).toBeLessThan(text.indexOf('Can help you'));
});

it('names strangers apart, and says nothing of them', () => {
  expect(screen.getByRole('heading', { name: 'Someone new for you' })).toBeDefined();
  const dia = screen.getByText('Dia').closest('li') ?? expect.fail('no entry');
  expect(plain(dia)).toBe('Dia');
  expect(within(dia).queryByRole('button')).toBeNull();
});

it('lets a reason go that does not fit, and takes that back', async () => {
  asked.mockImplementation((_, { method }) =>
    Promise.resolve(Response.json(page({ person: ben, reasons: method === 'PUT' ? [canHelp] : [canHelp, helpsMe] }))),
  );
  fireEvent.click(screen.getAllByRole('button', { name: /Doesn’t fit me: .?Ben/ })[1] ?? expect.fail('no button'));
  expect(
    await screen.findByText('We won’t suggest this person for this again at this event. No one else sees your answer.'),
  ).toBeDefined();
  expect(plain(region())).not.toContain('hire nurses');
  const undo = screen.getByRole('button', { name: 'Undo' });
  await vi.waitFor(() => expect(document.activeElement).toBe(undo));
  fireEvent.click(undo);
  expect(await screen.findByText(/^Taken back\./)).toBeDefined();
  expect(plain(region())).toContain('hire nurses');
  expect(asked.mock.calls.map(([path, { method, body }]) => [method, path, body ?? ''])).toEqual([
    ['PUT', '/api/matching/me/suggestions/r2/answer', '{"answer":"does-not-fit"}'],
    ['DELETE', '/api/matching/me/suggestions/r2/answer', ''],
  ]);
});

it('keeps that a reason fits, and lets a second press take it back', async () => {
  asked.mockImplementation((_, { method }) =>
    Promise.resolve(
      Response.json(page({ person: ben, reasons: [{ ...canHelp, answer: method === 'PUT' ? 'fits' : null }] })),
    ),
  );
  fireEvent.click(screen.getAllByRole('button', { name: /^Fits: .?Ben/ })[0] ?? expect.fail('no button'));
  const pressed = await screen.findByRole('button', { name: /^Fits/, pressed: true });
  expect(await screen.findByText('Noted. No one else sees your answer.')).toBeDefined();
  fireEvent.click(pressed);
  expect(await screen.findByRole('button', { name: /^Fits/, pressed: false })).toBeDefined();
});

it('says what was refused, and that nothing changed', async () => {
  asked.mockImplementation(() =>
    Promise.resolve(Response.json({ code: 'gathering-over', title: 'Conflict' }, { status: 409 })),
  );
  fireEvent.click(screen.getAllByRole('button', { name: /^Fits: .?Ben/ })[0] ?? expect.fail('no button'));
  const text = await screen.findByText(/stays as it was/);
  expect(screen.getByRole('alert').contains(text)).toBe(true);
});

it('shows the reader, and the reader alone, whom their own words keep away', () => {
  expect(plain(region())).toContain('You wrote “no recruiters please”. We keep you and this topic apart: Recruiting.');
  expect(screen.getByText('Only you see this.')).toBeDefined();
});
