import type { DoubtfulText, DoubtfulTexts as List } from '@kith/api';
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DoubtfulTexts } from '../src/people/DoubtfulTexts';
import { DoubtfulTextsLink } from '../src/people/DoubtfulTextsLink';
import { withChoice } from '../src/people/doubtfulTexts';
import { answer, asked, clearBrowser, renderInEvent, stubBrowser } from './inEvent';

const tax = { id: 'tax-adviser', field: 'Money and law', title: 'Tax advice' };
const payroll = { id: 'payroll', field: 'Money and law', title: 'Payroll' };
const muddle: DoubtfulText = {
  kind: 'ask',
  text: 'The thing with the office',
  people: [
    { personId: 'p1', name: 'Ana', position: '' },
    { personId: 'p2', name: 'Ben', position: '' },
  ],
  count: 5,
  proposals: [tax, payroll],
  alone: true,
  answers: 2,
};
const role: DoubtfulText = { ...muddle, kind: 'role', text: 'Gizmo lead', count: 2, alone: false, proposals: [] };

beforeEach(stubBrowser);
afterEach(clearBrowser);

function serve(list: Partial<List>) {
  asked.mockImplementation((_, { method }) =>
    method === 'GET'
      ? answer(200, { total: 0, read: 0, unread: 0, texts: [], ...list })
      : Promise.resolve(new Response(null, { status: 204 })),
  );
}

function open(list: Partial<List>) {
  serve(list);
  renderInEvent(<DoubtfulTexts onClose={vi.fn()} />);
}

const sent = () =>
  asked.mock.calls
    .filter(([, { method }]) => method === 'PUT')
    .map(([, { body }]) => JSON.parse(body as string) as object);

it('says whose a text is, why it comes first, and how much is done', async () => {
  open({ total: 40, read: 12, texts: [muddle] });
  expect(await screen.findByText('12 of 40 read')).toBeDefined();
  const row = screen.getByRole('listitem', { name: /The thing with the office/ });
  expect(row.textContent).toContain(
    'Ana, Ben and 3 others · Nothing else here is understood yet · 2 guests could answer',
  );
});

it('takes one key for a topic, one for none of them, and goes on to the next row', async () => {
  open({ total: 2, texts: [muddle, role] });
  const first = await screen.findByRole('listitem', { name: /The thing with the office/ });
  first.focus();
  fireEvent.keyDown(first, { key: '2' });
  const second = screen.getByRole('listitem', { name: /Gizmo lead/ });
  await vi.waitFor(() => expect(document.activeElement).toBe(second));
  fireEvent.keyDown(second, { key: '0' });
  await vi.waitFor(() =>
    expect(sent()).toEqual([
      { kind: 'ask', reading: { text: muddle.text, topics: ['payroll'] } },
      { kind: 'role', reading: { text: role.text, topics: [] } },
    ]),
  );
  expect(await screen.findByText('2 of 2 read')).toBeDefined();
  expect(first.textContent).toContain('You said: Money and law › Payroll');
});

it('moves with the arrow keys and leaves other keys alone', async () => {
  open({ total: 2, texts: [muddle, role] });
  const first = await screen.findByRole('listitem', { name: /The thing with the office/ });
  first.focus();
  expect(fireEvent.keyDown(first, { key: 'ArrowDown' })).toBe(false);
  expect(document.activeElement).toBe(screen.getByRole('listitem', { name: /Gizmo lead/ }));
  expect(fireEvent.keyDown(first, { key: '9' })).toBe(true);
  expect(sent()).toEqual([]);
});

it('chooses by a click as well', async () => {
  open({ total: 1, texts: [muddle] });
  fireEvent.click(await screen.findByRole('button', { name: 'Money and law › Tax advice' }));
  await vi.waitFor(() => expect(sent()).toHaveLength(1));
});

it('shows the twelve most useful, and the others when asked, from where the keyboard goes on', async () => {
  const rows = Array.from({ length: 15 }, (_, index) => ({ ...role, text: `Role ${String(index + 1)}.` }));
  open({ total: 15, texts: rows });
  expect(await screen.findAllByRole('listitem')).toHaveLength(12);
  fireEvent.click(screen.getByRole('button', { name: 'Show all 15' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(15);
  expect(screen.queryByRole('button', { name: /Show all/ })).toBeNull();
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('listitem', { name: /Role 13\./ })));
});

it('teaches what would stand there where everything is read surely', async () => {
  open({});
  expect(await screen.findByText('Nothing to read')).toBeDefined();
});

it('counts a choice that is changed only once', () => {
  const known: List = { total: 2, read: 0, unread: 0, texts: [muddle, role] };
  const once = withChoice(known, muddle, [tax]);
  expect(withChoice(once, muddle, [payroll])).toMatchObject({ read: 1, texts: [{ chosen: [payroll] }, role] });
});

it('leads from an import to the texts that came with it, and says nothing where all is read', async () => {
  serve({ total: 9, read: 2 });
  renderInEvent(<DoubtfulTextsLink onFollow={vi.fn()} />);
  const link = await screen.findByRole('link', { name: 'Kith is not sure about 7 texts. Read them for your guests' });
  expect(link.getAttribute('href')).toBe('/events/g1/people?look=texts');
});
