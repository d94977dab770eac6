import type { RegistrationPage, Submission } from '@kith/api';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RegistrationForm } from '../src/register/RegistrationForm';

const page: RegistrationPage = {
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
  serverNow: '2026-11-20T12:00:00Z',
};
const asked = vi.fn<(path: string, request: RequestInit) => Promise<Response>>();
const onTaken = vi.fn();

configure({ asyncUtilTimeout: 20_000 });
beforeEach(() => vi.stubGlobal('fetch', asked));
afterEach(() => {
  cleanup();
  asked.mockReset();
  onTaken.mockReset();
});

const sent = () =>
  asked.mock.calls
    .filter(([path]) => path.includes('/submissions/'))
    .map(([path, { body }]) => ({ path, submission: JSON.parse(body as string) as Submission }));

function fill() {
  fireEvent.change(screen.getByLabelText(/^Name/), { target: { value: 'Ana Perez' } });
  fireEvent.change(screen.getByLabelText(/mail/i), { target: { value: 'ana@example.org' } });
}

it('asks before somebody waits who opened the form while there were places, and keeps what they wrote', async () => {
  asked.mockResolvedValueOnce(
    Response.json(
      { code: 'event-full', status: 409 },
      { status: 409, headers: { 'Content-Type': 'application/json' } },
    ),
  );
  asked.mockResolvedValueOnce(Response.json({ state: 'waiting' }));
  render(<RegistrationForm page={page} onTaken={onTaken} />);
  const region = screen.getByRole('alert');
  fill();
  fireEvent.click(screen.getByRole('button', { name: 'Register' }));

  const join = await screen.findByRole('button', { name: 'Join the waiting list' });
  expect(region.textContent).toContain('Would you like to join the waiting list?');
  expect(onTaken).not.toHaveBeenCalled();
  fireEvent.click(join);

  await vi.waitFor(() => expect(onTaken).toHaveBeenCalledWith({ state: 'waiting' }, 'ana@example.org'));
  const [first, second] = sent();
  expect(first?.submission.waitIfFull).toBe(false);
  expect(second?.submission).toEqual({ ...first?.submission, waitIfFull: true });
  expect(second?.path).not.toBe(first?.path);
});

it('asks nobody twice who was told of the waiting list when the form opened', async () => {
  asked.mockResolvedValueOnce(Response.json({ state: 'waiting' }));
  render(<RegistrationForm page={{ ...page, availability: 'waiting-list' }} onTaken={onTaken} />);
  fill();
  fireEvent.click(screen.getByRole('button', { name: 'Join the waiting list' }));

  await vi.waitFor(() => expect(onTaken).toHaveBeenCalled());
  expect(sent()[0]?.submission.waitIfFull).toBe(true);
});
