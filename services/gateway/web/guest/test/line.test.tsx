import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CannotCome } from '../src/ask/CannotCome';
import { LineCard } from '../src/ask/LineCard';
import type { Me } from '../src/live/views';
import { Visit } from '../src/live/visit';
import { useTitle } from '../src/useTitle';

const asked = vi.fn<(path: string, request: RequestInit) => Promise<Response>>();

function standing(registration: string, gathering = 'published'): Me {
  return {
    gathering: {
      id: 'g1',
      name: 'Autumn evening',
      venue: 'Hall',
      zone: 'Europe/Berlin',
      doorsAt: '2026-11-22T17:30:00Z',
      startsAt: '2026-11-22T18:00:00Z',
      endsAt: '2026-11-22T21:00:00Z',
      state: gathering,
    },
    person: { personId: 'p1', name: 'Ana Perez', asks: [], offers: [] },
    registration: { id: 'r1', state: registration, waiting: { ahead: 0, partySize: 1 } },
    ticket: 'KITH1:x',
    serverNow: '2026-11-20T12:00:00Z',
  };
}

configure({ asyncUtilTimeout: 20_000 });
beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  asked.mockImplementation(() => Promise.resolve(new Response(null, { status: 204 })));
});
afterEach(() => {
  cleanup();
  asked.mockReset();
});

it.each(['waiting', 'offered', 'lapsed', 'cancelled'])(
  'promises nothing any more to somebody %s once the event is closed',
  async (state) => {
    const visit = new Visit('token', 'en');
    const page = render(<LineCard visit={visit} me={standing(state)} />);
    const card = page.container.querySelector('[aria-live]');
    page.rerender(<LineCard visit={visit} me={standing(state, 'closed')} />);

    expect((await screen.findByRole('heading')).textContent).toBe('The event is over');
    expect(page.container.querySelector('[aria-live]')).toBe(card);
    expect(screen.queryByRole('button')).toBeNull();
    expect(page.container.textContent).not.toContain('a mail offers it');
  },
);

it('tells somebody without a place that they have none, and thanks nobody for it', async () => {
  render(<LineCard visit={new Visit('token', 'en')} me={standing('cancelled')} />);
  expect(await screen.findByText(/You have no place at this event and are not on its waiting list/)).toBeTruthy();
  expect(screen.queryByText(/[Tt]hank/)).toBeNull();
});

it('offers no way back to somebody whom the organiser removed, and says whom to ask', async () => {
  const me = standing('cancelled');
  const removed = { ...me, registration: { ...me.registration, removed: true } };
  render(<LineCard visit={new Visit('token', 'en')} me={removed} />);
  expect(await screen.findByText(/took you off the guest list.*ask the organiser/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('lets somebody leave the waiting list in words that speak of no place', async () => {
  const page = render(<CannotCome visit={new Visit('token', 'en')} what="leaveLine" asked />);
  expect(page.container.textContent).not.toMatch(/your place|somebody else/);
  fireEvent.click(screen.getByRole('button', { name: 'Leave the waiting list' }));

  await vi.waitFor(() =>
    expect(asked.mock.calls.map(([path, { method }]) => `${String(method)} ${path}`)).toContain(
      'POST /api/attendee/me/cancellation',
    ),
  );
});

function Tab({ me }: { me: Me }) {
  return <p>{useTitle(me, undefined)}</p>;
}

it.each([
  ['waiting', 'You are on the waiting list'],
  ['offered', 'A place is free for you'],
  ['lapsed', 'This offer is over'],
  ['cancelled', 'You are not registered'],
  ['confirmed', 'See you there'],
])('says in the browser’s tab how somebody %s stands, and sees nobody there who has no place', (state, title) => {
  const page = render(<Tab me={standing(state)} />);
  expect(page.container.textContent).toBe(title);
});
