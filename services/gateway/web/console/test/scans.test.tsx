import type { DoorScan, RegisteredPerson } from '@kith/api';
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PersonScans } from '../src/people/PersonScans';
import { answer, asked, called, clearBrowser, renderInEvent, stubBrowser } from './inEvent';

const person: RegisteredPerson = {
  registrationId: 'r1',
  personId: 'p1',
  name: 'Ana Perez',
  email: 'ana@example.org',
  asks: [],
  offers: [],
  state: 'confirmed',
  channel: 'import',
  registeredAt: '2026-11-01T10:00:00Z',
};
const scan: DoorScan = {
  checkInId: 'c1',
  standing: 'admitted',
  answered: 'admitted',
  registrationId: 'r1',
  door: 'Door A',
  occurredAt: '2026-11-25T17:05:00Z',
  recordedAt: '2026-11-25T17:05:01Z',
};

beforeEach(stubBrowser);
afterEach(clearBrowser);

function open(...scans: DoorScan[]) {
  asked.mockImplementation((_, { method }) =>
    method === 'GET' ? answer(200, { scans }) : Promise.resolve(new Response(null, { status: 204 })),
  );
  renderInEvent(<PersonScans person={person} />);
}

it('annuls a check-in with a reason, and not without one', async () => {
  open(scan);
  fireEvent.click(await screen.findByRole('button', { name: /^Annul the check-in/ }));
  expect(screen.getByRole('button', { name: 'Annul check-in' }).hasAttribute('disabled')).toBe(true);
  fireEvent.click(screen.getByLabelText('The guest did not come in'));
  fireEvent.click(screen.getByRole('button', { name: 'Annul check-in' }));
  await vi.waitFor(() => expect(called()).toContain('PUT /api/attendee/gatherings/g1/check-ins/c1/annulment'));
  const sent = asked.mock.calls.find(([, { method }]) => method === 'PUT')?.[1].body;
  expect(JSON.parse(sent as string)).toMatchObject({ reason: 'did-not-enter' });
});

it('says why a check-in does not count, and offers nothing more', async () => {
  open({ ...scan, standing: 'annulled', annulledAt: '2026-11-25T17:10:00Z', annulledBecause: 'wrong-guest' });
  expect(await screen.findByText(/It was another guest/)).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

it('says what the clock of the door told where that was wrong', async () => {
  open({ ...scan, toldAt: '2026-11-25T17:12:00Z' });
  expect(await screen.findByText(/the door’s clock was wrong and said/)).toBeDefined();
});

it('says that nobody scanned the guest yet', async () => {
  open();
  expect(await screen.findByText('Not scanned yet.')).toBeDefined();
});
