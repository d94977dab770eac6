import type { Distinction, LikelyDuplicate, Merge, MergePreview } from '@kith/api';
import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Duplicates } from '../src/people/Duplicates';
import { answer, asked, called, clearBrowser, renderInEvent, stubBrowser } from './inEvent';

const pair: LikelyDuplicate = {
  likeness: 'same-name-and-company',
  one: { personId: 'p1', name: 'Ana Perez', email: 'ana@example.org', company: 'Acme', places: 2 },
  other: { personId: 'p2', name: 'Ana Perez', email: 'ana@acme.example', company: 'Acme', places: 1 },
};
const merge: Merge = {
  id: 'm1',
  keptPersonId: 'p2',
  keptName: 'Ana Perez',
  keptEmail: 'ana@acme.example',
  mergedPersonId: 'p1',
  mergedName: 'Ana Perez',
  mergedEmail: 'ana@example.org',
  mergedAt: '2026-11-25T10:00:00Z',
  undoableUntil: '2026-12-25T10:00:00Z',
};

const distinction: Distinction = { id: 'd1', one: pair.one, other: pair.other, saidAt: '2026-11-25T10:00:00Z' };
const preview: MergePreview = {
  kept: pair.one,
  merged: pair.other,
  company: 'Acme',
  asks: ['a lawyer'],
  offers: [],
  movedPlaces: 1,
  sharedEvents: ['Spring'],
  toldApart: true,
};

beforeEach(stubBrowser);
afterEach(clearBrowser);

interface Known {
  duplicates?: LikelyDuplicate[];
  merges?: Merge[];
  distinctions?: Distinction[];
}

function open({ duplicates = [], merges = [], distinctions = [] }: Known) {
  asked.mockImplementation((path, { method }) => {
    if (method !== 'GET') return answer(200, merge);
    if (path.includes('/merge-previews/')) return answer(200, preview);
    if (path.includes('/known-people')) return answer(200, { people: [pair.one, pair.other] });
    if (path.endsWith('/distinctions')) return answer(200, { distinctions });
    return answer(200, path.endsWith('/duplicates') ? { duplicates } : { merges });
  });
  renderInEvent(<Duplicates opened onClose={vi.fn()} />);
}

const sent = (method: string) =>
  JSON.parse(asked.mock.calls.find(([, request]) => request.method === method)?.[1].body as string) as object;

it('says why two are probably one, and merges into the one that is to be kept', async () => {
  open({ duplicates: [pair] });
  expect(await screen.findByText('Same name, same company')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Keep the other' }));
  fireEvent.click(screen.getByRole('button', { name: 'Merge ana@example.org into ana@acme.example' }));
  await vi.waitFor(() =>
    expect(called().find((call) => call.startsWith('PUT'))).toMatch(
      /^PUT \/api\/attendee\/gatherings\/g1\/merges\/[0-9a-f-]{36}$/,
    ),
  );
  expect(sent('PUT')).toEqual({ keptPersonId: 'p2', mergedPersonId: 'p1' });
});

it('teaches what would stand there where there is nothing', async () => {
  open({});
  expect(await screen.findByText('No duplicates in sight')).toBeDefined();
});

it('parts two again who were merged', async () => {
  open({ merges: [merge] });
  fireEvent.click(await screen.findByRole('button', { name: 'Part ana@example.org from ana@acme.example again' }));
  await vi.waitFor(() => expect(called()).toContain('POST /api/attendee/gatherings/g1/merges/m1/undo'));
});

it('notes that two are not the same, and leaves the keyboard with the pairs that remain', async () => {
  open({ duplicates: [pair] });
  const name = 'ana@example.org and ana@acme.example are not the same person';
  fireEvent.click(await screen.findByRole('button', { name }));
  await vi.waitFor(() =>
    expect(called().find((call) => call.startsWith('PUT'))).toMatch(
      /^PUT \/api\/attendee\/gatherings\/g1\/distinctions\/[0-9a-f-]{36}$/,
    ),
  );
  expect(sent('PUT')).toEqual({ onePersonId: 'p1', otherPersonId: 'p2' });
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('1 likely duplicate'));
});

it('suggests two again who were told apart', async () => {
  open({ distinctions: [distinction] });
  fireEvent.click(await screen.findByRole('button', { name: 'Suggest ana@example.org and ana@acme.example again' }));
  await vi.waitFor(() => expect(called()).toContain('POST /api/attendee/gatherings/g1/distinctions/d1/undo'));
});

async function pick(label: string, typed: string, name: string) {
  const box = screen.getByRole('combobox', { name: label });
  box.focus();
  fireEvent.input(box, { target: { value: typed }, inputType: 'insertText' });
  await vi.waitFor(() => {
    const list = document.getElementById(box.getAttribute('aria-controls') ?? '');
    fireEvent.click(within(list ?? box).getByText(name));
  });
}

it('finds two whom nothing suggests, says what becomes of them, and merges them', async () => {
  open({});
  await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
  await pick('Who is kept', 'ana', 'Ana Perez · ana@example.org');
  await pick('Who is the same person', 'ana', 'Ana Perez · ana@acme.example');
  const byHand = within(screen.getByRole('region', { name: 'Merge two others' }));
  expect(await byHand.findByText('1 place moves to the person who is kept.')).toBeDefined();
  expect(byHand.getByText(/^Spring: both have a place/)).toBeDefined();
  expect(byHand.getByText('Marked as two different people')).toBeDefined();
  fireEvent.click(byHand.getByRole('button', { name: 'Merge ana@acme.example into ana@example.org' }));
  expect(await byHand.findByText('Merged. It stands in the list below and can be undone.')).toBeDefined();
  expect(sent('PUT')).toEqual({ keptPersonId: 'p1', mergedPersonId: 'p2' });
});
