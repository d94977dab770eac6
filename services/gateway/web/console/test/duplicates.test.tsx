import type { LikelyDuplicate, Merge } from '@kith/api';
import { fireEvent, screen } from '@testing-library/react';
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

beforeEach(stubBrowser);
afterEach(clearBrowser);

function open(duplicates: LikelyDuplicate[], merges: Merge[]) {
  asked.mockImplementation((path, { method }) => {
    if (method !== 'GET') return answer(200, merge);
    return answer(200, path.endsWith('/duplicates') ? { duplicates } : { merges });
  });
  renderInEvent(<Duplicates opened onClose={vi.fn()} />);
}

it('says why two are probably one, and merges into the one that is to be kept', async () => {
  open([pair], []);
  expect(await screen.findByText('Same name, same company')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Keep the other' }));
  fireEvent.click(screen.getByRole('button', { name: 'Merge ana@example.org into ana@acme.example' }));
  await vi.waitFor(() =>
    expect(called().find((call) => call.startsWith('PUT'))).toMatch(
      /^PUT \/api\/attendee\/gatherings\/g1\/merges\/[0-9a-f-]{36}$/,
    ),
  );
  const order = asked.mock.calls.find(([, { method }]) => method === 'PUT')?.[1].body;
  expect(JSON.parse(order as string)).toEqual({ keptPersonId: 'p2', mergedPersonId: 'p1' });
});

it('teaches what would stand there where there is nothing', async () => {
  open([], []);
  expect(await screen.findByText('No duplicates in sight')).toBeDefined();
});

it('parts two again who were merged', async () => {
  open([], [merge]);
  fireEvent.click(await screen.findByRole('button', { name: 'Part ana@example.org from ana@acme.example again' }));
  await vi.waitFor(() => expect(called()).toContain('POST /api/attendee/gatherings/g1/merges/m1/undo'));
});
