import type { ImportPreview, ImportRun } from '@kith/api';
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ImportPeople } from '../src/people/ImportPeople';
import { answer, asked, called, clearBrowser, renderInEvent, stubBrowser } from './inEvent';

const preview: ImportPreview = {
  source: 'luma',
  shape: {
    sheets: [],
    separator: 'comma',
    headerLine: 1,
    firstLines: [
      { line: 1, text: 'name · email · What do you do?' },
      { line: 2, text: 'Ana · ana@example.org · Mayor' },
    ],
  },
  columns: [
    { number: 1, letter: 'A', name: 'name', sample: 'Ana', field: 'name' },
    { number: 2, letter: 'B', name: 'email', sample: 'ana@example.org', field: 'email' },
    { number: 3, letter: 'C', name: 'What do you do?', sample: 'Mayor' },
  ],
  missing: [],
  statusWords: [],
  statusColumns: [],
  sharedCount: 0,
  total: 4,
  newCount: 2,
  updatedCount: 0,
  unchangedCount: 1,
  rejectedCount: 1,
  conflictCount: 0,
  rows: [
    {
      line: 4,
      status: 'rejected',
      reason: 'email-invalid',
      cell: 'B4',
      notes: [],
      name: 'Ben',
      email: 'ben@',
      asks: [],
      offers: [],
    },
    {
      line: 2,
      status: 'new',
      notes: [{ reason: 'more-people', cell: 'D2' }],
      name: 'Ana',
      email: 'ana@example.org',
      asks: ['a kiln, with shelves', 'clay'],
      offers: ['glazing'],
    },
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
  expect(await screen.findByText('Rejected: the e-mail is not an address (B4)')).toBeDefined();
  expect(called().filter((call) => call.startsWith('PUT'))).toEqual([]);
  const button = screen.getByRole('button', { name: 'Import 2 people' });
  expect(button.hasAttribute('disabled')).toBe(true);
  const ana = screen.getByText('clay').closest('td') ?? expect.fail('no cell');
  expect([...ana.querySelectorAll('div')].map((wish) => wish.textContent)).toEqual([
    'Looks for a kiln, with shelves',
    'Looks for clay',
    'Offers glazing',
  ]);
  expect(screen.getByText(/seems to stand for more than one person.*\(D2\)/)).toBeDefined();
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
  const choice = screen.getByLabelText('What the column C What do you do? contains');
  fireEvent.change(choice, { target: { value: 'role' } });
  await screen.findByText('This is a file of Luma.');
  const paths = asked.mock.calls.map(([path]) => new URL(path, 'http://x').searchParams.getAll('column'));
  expect(paths).toContainEqual(['name:1', 'email:2', 'role:3']);
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

const lastQuery = () => new URL(asked.mock.calls.at(-1)?.[0] ?? '', 'http://x').searchParams;

it('does not state that nobody was asked where the last purpose is taken away', async () => {
  answerAll([]);
  open();
  fireEvent.click(await screen.findByLabelText('They agreed'));
  for (const purpose of screen.getAllByRole<HTMLInputElement>('checkbox')) {
    if (purpose.checked) fireEvent.click(purpose);
  }
  expect(screen.getByLabelText<HTMLInputElement>('They have not been asked').checked).toBe(false);
  expect(screen.getByRole('button', { name: 'Import 2 people' }).hasAttribute('disabled')).toBe(true);
});

it('keeps the columns in view, and the focus where it was, while the file is looked at again', async () => {
  answerAll([]);
  open();
  const summary = await screen.findByText('This is a file of Luma.');
  const columns = summary.closest('details');
  if (!columns) throw new Error('no list of columns');
  columns.open = true;
  const choice = screen.getByLabelText('What the column C What do you do? contains');
  choice.focus();
  fireEvent.change(choice, { target: { value: 'role' } });
  await vi.waitFor(() => expect(lastQuery().getAll('column')).toEqual(['name:1', 'email:2', 'role:3']));
  expect(document.contains(choice)).toBe(true);
  expect(document.activeElement).toBe(choice);
  expect(columns.open).toBe(true);
});

it('asks what the words of a file mean, and imports nobody before', async () => {
  const open1 = {
    ...preview,
    source: 'other',
    columns: [...preview.columns.slice(0, 2), { ...preview.columns[2], name: 'Confirmed?', field: 'status' }],
    statusWords: [
      { word: 'YES', count: 2, suggested: true },
      { word: 'perhaps', count: 1 },
      { word: '', count: 1 },
    ],
    newCount: 0,
    rows: [],
  };
  asked.mockImplementation((_, { method }) =>
    answer(200, method === 'GET' ? { imports: [] } : lastQuery().has('coming') ? preview : open1),
  );
  open();
  expect(await screen.findByText('Who is coming?')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Complete the choices above' }).hasAttribute('disabled')).toBe(true);
  const use = screen.getByRole('button', { name: 'Use these answers' });
  expect(use.hasAttribute('disabled')).toBe(true);
  const [, perhaps, blank] = screen.getAllByLabelText('Not coming');
  if (!perhaps || !blank) throw new Error('not every word can be answered');
  fireEvent.click(perhaps);
  fireEvent.click(blank);
  fireEvent.click(use);
  expect(await screen.findByRole('button', { name: 'Import 2 people' })).toBeDefined();
  expect(lastQuery().getAll('coming')).toEqual(['YES']);
  expect(lastQuery().getAll('away')).toEqual(['perhaps', '']);
});

it('asks whether a column says who is coming, and takes "everyone" for an answer', async () => {
  asked.mockImplementation((_, { method }) =>
    answer(
      200,
      method === 'GET'
        ? { imports: [] }
        : lastQuery().has('everyone')
          ? preview
          : { ...preview, newCount: 0, rows: [], statusColumns: [3] },
    ),
  );
  open();
  expect(await screen.findByLabelText('Column C What do you do? says who is coming')).toBeDefined();
  fireEvent.click(screen.getByLabelText('Everyone in the file is coming'));
  expect(await screen.findByRole('button', { name: 'Import 2 people' })).toBeDefined();
});

it('lets another sheet be chosen, and forgets what was said of the columns of the first', async () => {
  const { headerLine, firstLines } = preview.shape;
  asked.mockImplementation((_, { method }) =>
    answer(
      200,
      method === 'GET'
        ? { imports: [] }
        : {
            ...preview,
            shape: {
              headerLine,
              firstLines,
              sheets: ['Buyers', 'Guests'],
              sheet: lastQuery().get('sheet') ?? 'Guests',
            },
          },
    ),
  );
  open();
  const sheet = await screen.findByLabelText('Sheet');
  fireEvent.change(screen.getByLabelText('What the column C What do you do? contains'), { target: { value: 'role' } });
  fireEvent.change(sheet, { target: { value: 'Buyers' } });
  await vi.waitFor(() => expect(lastQuery().get('sheet')).toBe('Buyers'));
  expect(lastQuery().getAll('column')).toEqual([]);
});
