import type { HelpTopic, HelpTopics } from '@kith/api';
import { fireEvent, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Topics } from '../src/topics/Topics';
import { draftOf, orderOf } from '../src/topics/topics';
import { answer, asked, called, clearBrowser, renderInEvent, stubBrowser } from './inEvent';

const bookkeeping: HelpTopic = {
  id: 'bookkeeping',
  field: 'money',
  title: 'Tidy books',
  state: 'changed',
  words: [
    {
      language: 'en',
      title: 'Tidy books',
      kithTitle: 'Bookkeeping',
      synonyms: ['shoe carton'],
      kithSynonyms: ['ledger'],
    },
    { language: 'de', title: 'Buchhaltung', kithTitle: 'Buchhaltung', synonyms: [], kithSynonyms: [] },
    { language: 'es', title: 'Contabilidad', kithTitle: 'Contabilidad', synonyms: [], kithSynonyms: [] },
  ],
  within: [],
};
const payroll: HelpTopic = {
  ...bookkeeping,
  id: 'payroll',
  title: 'Payroll',
  state: 'merged',
  mergedInto: { id: 'bookkeeping', title: 'Tidy books' },
};
const accounts: HelpTopic = { ...bookkeeping, id: 'annual-accounts', title: 'Annual accounts', state: 'as-it-came' };
const fields = [{ field: 'money', title: 'Money and law', topics: 3 }];

let roles: string[];

beforeEach(() => {
  stubBrowser();
  roles = ['organiser'];
});
afterEach(clearBrowser);

function open(found: HelpTopics) {
  asked.mockImplementation((path, { method }) => {
    if (path.endsWith('/session')) return answer(200, { signedIn: true, roles });
    if (method === 'DELETE') return Promise.resolve(new Response(null, { status: 204 }));
    return answer(200, method === 'GET' ? found : bookkeeping);
  });
  renderInEvent(
    <Suspense>
      <Topics />
    </Suspense>,
  );
}

const sent = (method: string) =>
  JSON.parse(asked.mock.calls.find(([, request]) => request.method === method)?.[1].body as string) as object;

it('shows what was changed first, then the topics of each field', async () => {
  open({ fields, topics: [bookkeeping, payroll, accounts], total: 3 });
  const yours = await screen.findByRole('region', { name: 'Changed by you' });
  expect(within(yours).getAllByRole('listitem')).toHaveLength(2);
  expect(within(yours).getByText(/Kith calls it: Bookkeeping/)).toBeDefined();
  expect(within(yours).getByText(/Part of: Tidy books/)).toBeDefined();
  expect(within(screen.getByRole('region', { name: 'Money and law' })).getByText('Annual accounts')).toBeDefined();
});

it('teaches what can be done as long as nothing was changed', async () => {
  open({ fields, topics: [], total: 0 });
  expect(await screen.findByText(/You have not changed any topics yet/)).toBeDefined();
});

it('saves a name and synonyms under the id that the topic has', async () => {
  open({ fields, topics: [accounts], total: 1 });
  fireEvent.click(await screen.findByRole('button', { name: 'Edit Annual accounts' }));
  const english = await screen.findByRole('group', { name: 'English' });
  fireEvent.change(within(english).getByLabelText('Name'), { target: { value: 'Year end' } });
  fireEvent.change(within(english).getByLabelText('Other words for it'), {
    target: { value: 'closing\n\n books shut ' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await vi.waitFor(() => expect(called()).toContain('PUT /api/attendee/topics/annual-accounts'));
  expect(sent('PUT')).toMatchObject({
    words: [{ language: 'en', title: 'Year end', synonyms: ['closing', 'books shut'] }, {}, {}],
  });
});

it('gives a new topic an id of its own and a field', async () => {
  open({ fields, topics: [], total: 0 });
  fireEvent.click(await screen.findByRole('button', { name: 'Add a topic' }));
  const german = await screen.findByRole('group', { name: 'German' });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
  fireEvent.change(within(german).getByLabelText('Name'), { target: { value: 'Falknerei' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await vi.waitFor(() =>
    expect(called().find((call) => call.startsWith('PUT'))).toMatch(/^PUT \/api\/attendee\/topics\/own-[0-9a-f-]{36}$/),
  );
  expect(sent('PUT')).toMatchObject({ field: 'money' });
});

it('takes back a merge as a merge and a change as a change', async () => {
  open({ fields, topics: [bookkeeping, payroll], total: 2 });
  fireEvent.click(await screen.findByRole('button', { name: 'Take Payroll out of the merge' }));
  fireEvent.click(screen.getByRole('button', { name: 'Take back the changes to Tidy books' }));
  await vi.waitFor(() =>
    expect(called()).toEqual(
      expect.arrayContaining(['DELETE /api/attendee/topics/payroll/merge', 'DELETE /api/attendee/topics/bookkeeping']),
    ),
  );
});

it('lets those who only read change nothing', async () => {
  roles = ['supervisor'];
  open({ fields, topics: [bookkeeping], total: 1 });
  expect(await screen.findByText('Tidy books')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

it('sends an empty name as none', () => {
  expect(orderOf(draftOf(undefined))).toEqual(['en', 'de', 'es'].map((language) => ({ language, synonyms: [] })));
});
