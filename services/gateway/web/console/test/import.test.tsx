import type { ImportPreview, ImportRun } from '@kith/api';
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ImportPeople } from '../src/people/ImportPeople';
import { answer, asked, called, clearBrowser, renderInEvent, stubBrowser } from './inEvent';

const preview: ImportPreview = {
  source: 'luma',
  columns: [
    { name: 'name', sample: 'Ana', field: 'name' },
    { name: 'email', sample: 'ana@example.org', field: 'email' },
    { name: 'What do you do?', sample: 'Mayor' },
  ],
  missing: [],
  total: 4,
  newCount: 2,
  updatedCount: 0,
  unchangedCount: 1,
  rejectedCount: 1,
  conflictCount: 0,
  rows: [
    { line: 4, status: 'rejected', reason: 'email-invalid', name: 'Ben', email: 'ben@' },
    { line: 2, status: 'new', name: 'Ana', email: 'ana@example.org' },
  ],
};
const run: ImportRun = {
  id: 'i1',
  fileName: 'guests.csv',
  state: 'running',
  total: 4,
  done: 2,
  newCount: 1,
  updatedCount: 0,
  unchangedCount: 1,
  rejectedCount: 0,
  conflictCount: 0,
  keptCount: 0,
  rows: [],
  startedAt: '2026-11-25T10:00:00Z',
};

beforeEach(stubBrowser);
afterEach(clearBrowser);

function open(withFile = true) {
  renderInEvent(<ImportPeople opened onOpen={vi.fn()} onClose={vi.fn()} />);
  if (!withFile) return;
  const field = document.querySelector('input[type=file]');
  if (!field) throw new Error('no field for a file');
  fireEvent.change(field, { target: { files: [new File(['name,email'], 'guests.csv', { type: 'text/csv' })] } });
}

function answerAll(imports: ImportRun[]) {
  asked.mockImplementation((path, { method }) => {
    if (method === 'GET') return answer(200, { imports });
    return method === 'PUT' ? answer(202, { ...run, id: /imports\/([^?]+)/.exec(path)?.[1] }) : answer(200, preview);
  });
}

it('shows what would happen to each row, and changes nothing before it is told to', async () => {
  answerAll([]);
  open();
  expect(await screen.findByText('Rejected: the e-mail is not an address')).toBeDefined();
  expect(called().filter((call) => call.startsWith('PUT'))).toEqual([]);
  const button = screen.getByRole('button', { name: 'Import 2 people' });
  expect(button.hasAttribute('disabled')).toBe(true);
  fireEvent.click(screen.getByLabelText('They have not been asked'));
  fireEvent.click(button);
  expect(await screen.findByRole('button', { name: 'Back to people' })).toBeDefined();
  expect(called().find((call) => call.startsWith('PUT'))).toMatch(
    /^PUT \/api\/attendee\/gatherings\/g1\/imports\/[0-9a-f-]{36}$/,
  );
});

it('tells where a file comes from, and looks again when a column is given another meaning', async () => {
  answerAll([]);
  open();
  expect(await screen.findByText('This is a file of Luma.')).toBeDefined();
  const choice = screen.getByLabelText('What the column What do you do? tells');
  fireEvent.change(choice, { target: { value: 'role' } });
  await screen.findByText('This is a file of Luma.');
  const paths = asked.mock.calls.map(([path]) => new URL(path, 'http://x').searchParams.getAll('map'));
  expect(paths).toContainEqual(['name:name', 'email:email', 'role:What do you do?']);
});

it('finds an import again that is still running', async () => {
  answerAll([run]);
  open(false);
  expect(await screen.findByText('2 of 4 rows imported')).toBeDefined();
});

it('says what is wrong with a file, and offers to choose another', async () => {
  asked.mockImplementation(() => answer(422, { status: 422, code: 'csv-not-utf8', title: 'Unprocessable' }));
  open();
  expect(await screen.findByText(/not UTF-8 text/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Choose another file' })).toBeDefined();
});

it('asks what becomes of those for whom there is no place before it imports anybody', async () => {
  asked.mockImplementation((_, { method }) => {
    if (method === 'GET') return answer(200, { imports: [] });
    return method === 'PUT' ? answer(202, run) : answer(200, { ...preview, freeSeats: 1 });
  });
  open();
  expect(await screen.findByText('1 person more than there are places')).toBeDefined();
  const button = screen.getByRole('button', { name: 'Import 2 people' });
  expect(button.hasAttribute('disabled')).toBe(true);
  fireEvent.click(screen.getByLabelText('1 person joins the waiting list'));
  expect(button.hasAttribute('disabled')).toBe(true);
  fireEvent.click(screen.getByLabelText('They have not been asked'));
  fireEvent.click(button);
  await vi.waitFor(() => expect(asked.mock.calls.map(([path]) => path).join()).toContain('beyond=waiting-list'));
});

it('sends along what the organiser states that the guests agreed to', async () => {
  answerAll([]);
  open();
  fireEvent.click(await screen.findByLabelText('They agreed'));
  fireEvent.click(screen.getByLabelText('being seen in photos'));
  fireEvent.click(screen.getByLabelText('mail after the event about the people they met'));
  fireEvent.click(screen.getByRole('button', { name: 'Import 2 people' }));
  await vi.waitFor(() =>
    expect(
      asked.mock.calls.map(([path]) => new URL(path, 'http://x').searchParams.get('agreed')).filter(Boolean),
    ).toEqual(['matching,visibility,photos']),
  );
});
