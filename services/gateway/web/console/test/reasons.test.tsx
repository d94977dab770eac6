import type { AnswerCount, Dropped, Match, MatchPlan, Possibilities, Reason } from '@kith/api';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Matches } from '../src/matches/Matches';
import { queries } from '../src/queries';
import { answer, asked, called, clearBrowser, renderInEvent, stubBrowser } from './inEvent';

const person = (name: string) => ({ personId: name.toLowerCase(), name });

function reason(id: string, from: string, to: string, more: Partial<Reason> = {}): Reason {
  return {
    id,
    from: from.toLowerCase(),
    to: to.toLowerCase(),
    topic: 'Sales',
    topicId: 'sales',
    ask: `${to} asks`,
    offer: `${from} offers`,
    why: '',
    basis: 'topic',
    sure: true,
    strength: 0.9,
    ...more,
  };
}

const pair = (a: string, b: string, ...gives: Reason[]): Match => ({
  a: person(a),
  b: person(b),
  score: 1,
  why: `${a} and ${b}: somebody new for both.`,
  reasonless: gives.length === 0,
  gives,
});

const matches = [
  pair('Ana', 'Ben', reason('r1', 'Ben', 'Ana', { offer: 'ROLE:Tax adviser, Havn', basis: 'role' })),
  pair('Cem', 'Dia', reason('r2', 'Cem', 'Dia', { sure: false, strength: 0.5, basis: 'meaning' })),
  pair('Ana', 'Eli', reason('r3', 'Eli', 'Ana', { sure: false, strength: 0.7, basis: 'words' })),
  pair('Fay', 'Gus'),
];
const plan: MatchPlan = {
  planId: 'p1',
  plannedAt: '2026-11-25T17:05:00Z',
  people: 7,
  unmatched: [{ ...person('Hal'), why: ['no-consent'] }],
  matches,
  changes: [],
  reading: { texts: 14, read: 14, done: true },
};
const nothing: Dropped = { pairs: [], reasons: [] };
const droppedReason: Dropped['reasons'][number] = {
  reasonId: 'r9',
  topic: 'Press',
  topicId: 'press',
  ask: 'press for our launch',
  offer: 'hydraulic press rental',
  askedBy: [person('Ana'), person('Cem')],
  offeredBy: [person('Ben')],
  droppedAt: '2026-11-25T17:10:00Z',
};
const withoutPair = (a: string, b: string): MatchPlan => ({
  ...plan,
  matches: matches.filter((match) => match.a.personId !== a || match.b.personId !== b),
});
const without = (id: string): MatchPlan => ({
  ...plan,
  matches: matches.map((match) => ({ ...match, gives: match.gives.filter((one) => one.id !== id) })),
});
const counts: AnswerCount[] = [
  { basis: 'words', topic: 'Sales', topicId: 'sales', fits: 2, doesNotFit: 1 },
  { basis: 'words', topic: 'Press', topicId: 'press', fits: 0, doesNotFit: 4 },
];
const possibilities: Possibilities = {
  person: { ...person('Hal'), role: 'Baker', company: 'Oven' },
  helpers: [
    {
      person: person('Ben'),
      topic: 'Tax',
      topicId: 'tax',
      ask: 'somebody for our books',
      offer: 'ROLE:Tax adviser, Havn',
      basis: 'role',
      sure: false,
      probability: 0.62,
      planned: true,
    },
  ],
  helps: [],
  whyNotMore: ['no-offer', 'all-taken'],
};

let shown = plan;
let dropped = nothing;

beforeEach(() => {
  stubBrowser();
  shown = plan;
  dropped = nothing;
  Element.prototype.scrollIntoView = vi.fn();
  asked.mockImplementation((path, { method }) => {
    if (path.includes('/answer')) {
      shown = method === 'DELETE' ? plan : without(path.split('/').at(-2) ?? '');
      return answer(200, shown);
    }
    if (path.includes('/dropped-pairs/')) {
      const [one = '', other = ''] = path.split('/').slice(-2);
      shown = method === 'DELETE' ? plan : withoutPair(one, other);
      dropped =
        method === 'DELETE'
          ? nothing
          : { ...nothing, pairs: [{ a: person('Ana'), b: person('Ben'), droppedAt: '2026-11-25T17:10:00Z' }] };
      return answer(200, shown);
    }
    if (path.endsWith('/plan/dropped')) return answer(200, dropped);
    if (path.endsWith('/reason-answers')) return answer(200, counts);
    return answer(200, path.includes('/people/') ? possibilities : shown);
  });
  renderInEvent(<Matches />);
});
afterEach(clearBrowser);

const reasons = () => screen.getAllByRole('group', { name: /can help/ }).map((one) => one.getAttribute('aria-label'));
const open = async () => screen.findByRole('group', { name: 'Ben can help Ana' });

it('says what a reason rests on, its topic and both texts, whole', async () => {
  const card = await open();
  expect(within(card).getByText('Role')).toBeDefined();
  expect(within(card).getByText('Sales')).toBeDefined();
  expect(card.textContent).toContain('Ana asks Ana asks');
  expect(card.textContent).toContain('Ben: Tax adviser, Havn');
  expect(within(card).queryByText('Doubtful')).toBeNull();
});

it('marks the doubtful ones, tells their probability when asked, and sorts by doubt and by person', async () => {
  await open();
  const doubtful = screen.getByRole('group', { name: 'Cem can help Dia' });
  expect(within(doubtful).getByText('Doubtful')).toBeDefined();
  expect(within(doubtful).getByText('Probability that this helps: 50%')).toBeDefined();
  expect(screen.getByText(/3 reasons, 2 doubtful/)).toBeDefined();
  fireEvent.click(screen.getByRole('radio', { name: 'Most doubtful first' }));
  expect(reasons()).toEqual(['Cem can help Dia', 'Eli can help Ana', 'Ben can help Ana']);
  fireEvent.click(screen.getByRole('radio', { name: 'By person' }));
  const leads = within(screen.getByRole('list', { name: 'Pairs with a reason' })).getAllByRole('heading');
  expect(leads.map(({ textContent }) => textContent)).toEqual(['Ana', 'Ben', 'Cem', 'Dia', 'Eli']);
});

it('drops a reason by key, goes on to the next, and takes it back', async () => {
  const first = await open();
  first.focus();
  fireEvent.keyDown(first, { key: 'j' });
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Cem can help Dia' }));
  fireEvent.keyDown(document.activeElement ?? first, { key: 'x' });
  expect(await screen.findByText(/^Dropped\./)).toBeDefined();
  expect(reasons()).toEqual(['Ben can help Ana', 'Eli can help Ana']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Eli can help Ana');
  fireEvent.keyDown(document.activeElement ?? first, { key: 'u' });
  expect(await screen.findByText(/^Answer taken back\./)).toBeDefined();
  expect(reasons()).toHaveLength(3);
  expect(called().filter((call) => call.includes('/answer'))).toEqual([
    'PUT /api/matching/gatherings/g1/plan/reasons/r2/answer',
    'DELETE /api/matching/gatherings/g1/plan/reasons/r2/answer',
  ]);
});

it('can take back the very last reason by key, though none is left to hold the focus', async () => {
  shown = { ...plan, matches: [pair('Cem', 'Dia', reason('r2', 'Cem', 'Dia'))] };
  await open();
  asked.mockImplementation((path, { method }) =>
    answer(
      200,
      path.endsWith('/reason-answers')
        ? []
        : path.endsWith('/dropped')
          ? nothing
          : method === 'PUT'
            ? { ...plan, matches: [] }
            : shown,
    ),
  );
  act(() => void queries.setQueryData(['plan', 'g1'], shown));
  const only = await screen.findByRole('group', { name: 'Cem can help Dia' });
  only.focus();
  fireEvent.keyDown(only, { key: 'x' });
  await screen.findByText(/^Dropped\./);
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Pairs with a reason'));
  fireEvent.keyDown(document.activeElement ?? only, { key: 'u' });
  expect(await screen.findByText(/^Answer taken back\./)).toBeDefined();
});

it('drops a whole pair by key, goes on to the next, lists it, and takes it back', async () => {
  const first = await open();
  expect(screen.queryByText(/^Dropped: /)).toBeNull();
  first.focus();
  fireEvent.keyDown(first, { key: 'p' });
  expect(await screen.findByText('Pair dropped. These two are not brought together at this event.')).toBeDefined();
  expect(reasons()).toEqual(['Cem can help Dia', 'Eli can help Ana']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Cem can help Dia');
  expect(await screen.findByText('Dropped: 1 pair, 0 reasons')).toBeDefined();
  fireEvent.keyDown(document.activeElement ?? first, { key: 'u' });
  expect(await screen.findByText('Taken back. These two may meet again.')).toBeDefined();
  expect(reasons()).toHaveLength(3);
  expect(called().filter((call) => call.includes('/dropped-pairs/'))).toEqual([
    'PUT /api/matching/gatherings/g1/plan/dropped-pairs/ana/ben',
    'DELETE /api/matching/gatherings/g1/plan/dropped-pairs/ana/ben',
  ]);
});

it('keeps a pair apart of whom nothing is known, and hands on the focus', async () => {
  await open();
  const fay = screen.getByRole('button', { name: /^Drop pair: \u2068?Fay/ });
  fay.focus();
  fireEvent.click(fay);
  expect(await screen.findByText(/^Pair dropped\./)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Fay' })).toBeNull();
});

it('takes back from the list what was dropped some time ago, and keeps the focus there', async () => {
  dropped = { ...nothing, reasons: [droppedReason] };
  await open();
  const summary = await screen.findByText('Dropped: 0 pairs, 1 reason');
  fireEvent.click(summary);
  expect(screen.getByText('press for our launch').closest('p')?.textContent).toContain('Cem');
  dropped = nothing;
  fireEvent.click(screen.getByRole('button', { name: /^Take back: / }));
  expect(await screen.findByText(/^Answer taken back\./)).toBeDefined();
  expect(await screen.findByText('Nothing is dropped.')).toBeDefined();
  expect(document.activeElement?.textContent).toBe('Nothing is dropped.');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(called()).toContain('DELETE /api/matching/gatherings/g1/plan/reasons/r9/answer');
});

it('hears no single letter outside the list', async () => {
  await open();
  fireEvent.keyDown(screen.getByRole('searchbox', { name: 'Find a guest' }), { key: 'x' });
  expect(called().some((call) => call.startsWith('PUT'))).toBe(false);
});

it('answers by button, and says what was refused', async () => {
  const card = await open();
  asked.mockImplementationOnce(() => answer(409, { code: 'gathering-over', title: 'Conflict' }));
  fireEvent.click(within(card).getByRole('button', { name: 'Fits' }));
  expect(await screen.findByText(/^This event is over/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('sets pairs without a reason apart, and gives them no sentence', async () => {
  await open();
  const apart = screen.getByRole('region', { name: /^Someone new/ });
  expect(within(apart).getByRole('button', { name: 'Fay' })).toBeDefined();
  expect(screen.queryByText(/somebody new for both/)).toBeNull();
});

it('says that nothing fits only of those who have no other reason, once their texts are read', async () => {
  const hint = /nothing they offer is asked for/;
  const ida = { ...person('Ida'), why: [] };
  expect(await screen.findByText('1 guest without a pair')).toBeDefined();
  expect(screen.queryByText(hint)).toBeNull();

  shown = { ...plan, unmatched: [...plan.unmatched, ida], reading: { texts: 14, read: 3, done: false } };
  await act(() => queries.invalidateQueries());
  expect(await screen.findByText('Ida')).toBeDefined();
  expect(screen.queryByText(hint)).toBeNull();

  shown = { ...shown, reading: plan.reading };
  await act(() => queries.invalidateQueries());
  expect(await screen.findByText(hint)).toBeDefined();
});

it('counts the answers so far by what the reasons rested on', async () => {
  await open();
  expect(await screen.findByText('Answers so far: fits 2, doesn’t fit 5')).toBeDefined();
  expect(screen.getByRole('row', { name: 'Words 2 5', hidden: true })).toBeDefined();
});

it('tells of one person who could help, whom they could help, and why it is not more', async () => {
  await open();
  fireEvent.click(screen.getByRole('button', { name: 'Hal' }));
  const panel = await screen.findByRole('dialog', { name: 'Who can help whom' });
  expect(await within(panel).findByText('No offer has been written.')).toBeDefined();
  expect(within(panel).getByText('Everybody who fits already has all their introductions.')).toBeDefined();
  expect(panel.textContent).toContain('Hal asks somebody for our books');
  expect(within(panel).getByText('62%')).toBeDefined();
  expect(within(panel).getByText('No one we know of.')).toBeDefined();
});
