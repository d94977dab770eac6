import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Register } from '../src/register/Register';

const asked = vi.fn<(path: string, request: RequestInit) => Promise<Response>>();
const page = {
  gatheringId: 'g1',
  name: 'Autumn evening',
  venue: 'Hall',
  zone: 'Europe/Berlin',
  doorsAt: '2026-11-22T17:30:00Z',
  startsAt: '2026-11-22T18:00:00Z',
  endsAt: '2026-11-22T21:00:00Z',
  availability: 'open',
  form: { version: 1, questions: [] },
  consents: [],
};
let outcome: () => Promise<Response>;

configure({ asyncUtilTimeout: 20_000 });
beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  outcome = () => Promise.resolve(Response.json({ state: 'confirmed' }));
  asked.mockImplementation((path, { method }) => {
    if (method === 'PUT') return outcome();
    return Promise.resolve(path.endsWith('/forms/g1') ? Response.json(page) : Response.json({}));
  });
});
afterEach(() => {
  cleanup();
  asked.mockReset();
});

async function fillIn(email: string) {
  const first = render(<Register gatheringId="g1" />);
  await screen.findByRole('heading', { name: 'Autumn evening' });
  fireEvent.change(screen.getByLabelText(/^Name/), { target: { value: 'Mia Kern' } });
  fireEvent.change(screen.getByLabelText(/^E-mail/), { target: { value: email } });
  return first.container;
}

const write = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

const send = () => fireEvent.click(screen.getByRole('button', { name: 'Register' }));

it('reads the result aloud in a region that was there before, and takes the focus there', async () => {
  const container = await fillIn('mia@example.org');
  const region = container.querySelector('main > [role="status"]');
  expect(region?.textContent).toBe('');
  send();
  const heading = await screen.findByRole('heading', { name: 'See you there' });
  expect(region?.contains(heading)).toBe(true);
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

it('takes the focus to the first field that does not fit', async () => {
  const container = await fillIn('mia@');
  send();
  expect(document.activeElement).toBe(container.querySelector('[name="visitor.email"]'));
});

it('takes the focus to what happened when no field is to blame', async () => {
  outcome = () =>
    Promise.resolve(Response.json({ code: 'address-repeated', title: 'Too Many Requests' }, { status: 429 }));
  await fillIn('mia@example.org');
  send();
  const text = await screen.findByText(/registered several times within minutes/);
  await waitFor(() => expect(document.activeElement?.contains(text)).toBe(true));
  expect(document.activeElement?.getAttribute('role')).toBe('alert');
});

it('speaks of a gap until it is filled, and of as many as are left', async () => {
  await fillIn('mia@');
  write(/^Name/, ' ');
  send();
  expect(screen.getByText('Please complete 2 fields. Nothing was sent.')).toBeTruthy();
  write(/^Name/, 'Mia Kern');
  expect(screen.getByText('Please complete 1 field. Nothing was sent.')).toBeTruthy();
  expect(screen.queryByText('Please fill this in.')).toBeNull();
  write(/^E-mail/, 'mia@example.org');
  expect(screen.queryByText(/Nothing was sent/)).toBeNull();
  expect(screen.queryByText('This is no e-mail address yet.')).toBeNull();
});

it('speaks of what the server refused until it is written anew', async () => {
  outcome = () =>
    Promise.resolve(
      Response.json(
        { code: 'invalid-fields', title: 'Bad Request', fields: { 'visitor.mailable': 'x' } },
        { status: 400 },
      ),
    );
  await fillIn('ışık@example.org');
  send();
  expect(await screen.findByText(/Mail cannot be sent to this address/)).toBeTruthy();
  write(/^Name/, 'Işık');
  expect(screen.getByText(/Mail cannot be sent to this address/)).toBeTruthy();
  write(/^E-mail/, 'isik@example.org');
  expect(screen.queryByText(/Mail cannot be sent to this address/)).toBeNull();
  expect(screen.queryByText(/Nothing was sent/)).toBeNull();
});
