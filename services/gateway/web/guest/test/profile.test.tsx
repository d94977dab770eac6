import type { MyAsk, MyProfile } from '@kith/api';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Profile } from '../src/profile/Profile';

const profile: MyProfile = {
  name: 'Ana Perez',
  email: 'ana@example.org',
  company: 'Acme',
  asks: ['find a lawyer', 'hire nurses'],
  offers: [],
  visibility: { company: 'matched', role: 'matched', asks: 'matched', offers: 'nobody' },
  undecided: ['company', 'role', 'asks'],
  participation: 'any',
  knownPeople: 2,
};
const ask: MyAsk = {
  id: 'a1',
  type: 'hiring',
  sentence: 'hire nurses',
  topics: ['care'],
  state: 'open',
  next: ['closed', 'offered'],
  specificity: 0,
};
const nursing = { id: 'nursing', field: 'Health', title: 'Nursing' };
const hiring = { id: 'hiring', field: 'Work', title: 'Finding staff' };
const textsOf = (body: unknown) => (JSON.parse(body as string) as { texts: { text: string }[] }).texts;
const readAsCare = () => ({ proposals: [hiring, nursing], sure: true, avoids: false, vague: false });
const asked = vi.fn<(path: string, request: RequestInit) => Promise<Response>>();
const onChange = vi.fn();

configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  asked.mockImplementation((path, { method, body }) => {
    if (method === 'POST') return Promise.resolve(Response.json({ texts: textsOf(body).map(readAsCare) }));
    if (method !== 'GET') return Promise.resolve(new Response(null, { status: 204 }));
    const kind = path.split('/').at(-1);
    const bodies: Record<string, object> = {
      profile,
      asks: { asks: [ask] },
      offers: { offers: [] },
      'avoided-people': { people: [{ personId: 'p9', name: 'Cem' }] },
      mentorings: { capacity: 0, mentorings: [] },
      readings: { readings: [] },
    };
    return Promise.resolve(Response.json(bodies[kind ?? '']));
  });
  render(
    <Profile
      token="a.b.c"
      language="en"
      named={[
        { personId: 'p2', name: 'Ben' },
        { personId: 'p9', name: 'Cem' },
      ]}
      onChange={onChange}
      onClose={vi.fn()}
    />,
  );
});

afterEach(() => {
  cleanup();
  asked.mockReset();
  onChange.mockReset();
});

const sent = () =>
  asked.mock.calls
    .filter(([, { method }]) => method === 'PUT' || method === 'DELETE')
    .map(([path, { method, body }]) => ({
      call: `${String(method)} ${path.replace('/api/attendee/me/', '')}`,
      body: body ? (JSON.parse(body as string) as unknown) : undefined,
    }));

it('lets the reader decide who sees a field, at once', async () => {
  fireEvent.change(await screen.findByLabelText('Who sees my company?'), { target: { value: 'nobody' } });
  expect(await screen.findByText('Saved. It counts within a minute.')).toBeDefined();
  expect(sent()).toEqual([{ call: 'PUT visibility', body: { fields: { company: 'nobody' } } }]);
  expect(onChange).toHaveBeenCalledOnce();
});

it('keeps the reader away from somebody whom the page names, and takes it back', async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Rather not meet Ben' }));
  await screen.findByText('Saved. It counts within a minute.');
  fireEvent.click(screen.getByRole('button', { name: 'Take back: Cem' }));
  await vi.waitFor(() =>
    expect(sent()).toEqual([
      { call: 'PUT avoided-people', body: { personIds: ['p9', 'p2'] } },
      { call: 'PUT avoided-people', body: { personIds: [] } },
    ]),
  );
});

it('lets the reader take part in groups alone', async () => {
  fireEvent.change(await screen.findByLabelText('How would you like to meet others?'), {
    target: { value: 'groups-only' },
  });
  await vi.waitFor(() => expect(sent()).toEqual([{ call: 'PUT participation', body: { style: 'groups-only' } }]));
});

it('takes an ask to its next step, and asks how it ended before closing it', async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Someone offered to help' }));
  await screen.findByText('Saved. It counts within a minute.');
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  fireEvent.click(screen.getByRole('button', { name: 'I got a part of it' }));
  await vi.waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()).toEqual([
    { call: 'PUT asks/a1/state', body: { state: 'offered' } },
    { call: 'PUT asks/a1/state', body: { state: 'closed', outcome: 'partly' } },
  ]);
});

it('gives an ask of the registration form a life of its own when it is changed', async () => {
  fireEvent.click((await screen.findAllByRole('button', { name: 'Change' }))[1] ?? expect.fail('no second ask'));
  fireEvent.change(screen.getByLabelText('What do you ask for?'), { target: { value: 'find a lawyer for leases' } });
  fireEvent.click(screen.getAllByRole('button', { name: 'Save' })[1] ?? expect.fail('no form'));
  await vi.waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent().map(({ body }) => (body as MyAsk).sentence)).toEqual(['find a lawyer', 'find a lawyer for leases']);
  expect(new Set(sent().map(({ call }) => call))).toHaveProperty('size', 1);
});

it('sends fingerprints of addresses and no address', async () => {
  fireEvent.change(await screen.findByLabelText('E-mail addresses, one in each line'), {
    target: { value: 'ben@example.com' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Name 1 person instead' }));
  await vi.waitFor(() => expect(sent()).toHaveLength(1));
  expect(JSON.stringify(sent())).not.toContain('ben@');
  expect(JSON.stringify(sent())).toMatch(/[0-9a-f]{64}/);
});

it('says what was refused, in words, and that nothing changed', async () => {
  await screen.findByLabelText('Who sees my company?');
  asked.mockImplementation(() =>
    Promise.resolve(Response.json({ status: 409, code: 'illegal-transition', title: 'Conflict' }, { status: 409 })),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Someone offered to help' }));
  expect(await screen.findByText(/moved on meanwhile/)).toBeDefined();
  expect(onChange).not.toHaveBeenCalled();
});

it('reads the texts back in one question, and keeps at once what the reader says to that', async () => {
  expect(await screen.findAllByText('We read this as Work › Finding staff. Right?')).toHaveLength(3);
  const questions = asked.mock.calls.filter(([, { method }]) => method === 'POST');
  expect(questions.map(([, { body }]) => textsOf(body).map(({ text }) => text))).toEqual([
    ['Acme', 'hire nurses', 'find a lawyer'],
  ]);
  fireEvent.click(screen.getAllByRole('button', { name: 'Nursing' })[1] ?? expect.fail('no second choice'));
  await vi.waitFor(() =>
    expect(sent()).toEqual([
      { call: 'PUT readings', body: { readings: [{ text: 'hire nurses', topics: ['nursing'] }] } },
    ]),
  );
});

it('keeps what a new ask is about together with the ask', async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'New ask' }));
  const field = screen.getByLabelText('What do you ask for?');
  fireEvent.change(field, { target: { value: 'somebody for the night shift' } });
  fireEvent.blur(field);
  await vi.waitFor(() => expect(screen.getAllByRole('button', { name: 'None of these' })).toHaveLength(4));
  fireEvent.click(screen.getAllByRole('button', { name: 'None of these' }).at(-1) ?? expect.fail('no choice'));
  expect(await screen.findByText('You said: none of the topics we proposed.')).toBeDefined();
  fireEvent.click(screen.getAllByRole('button', { name: 'Save' })[1] ?? expect.fail('no form'));
  await vi.waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]).toEqual({
    call: 'PUT readings',
    body: { readings: [{ text: 'somebody for the night shift', topics: [] }] },
  });
});
