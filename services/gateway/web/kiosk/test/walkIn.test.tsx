import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Door } from '../src/door/door';
import type { Pairing } from '../src/pairing/pairing';
import { WalkInForm } from '../src/walkin/WalkInForm';

const pairing: Pairing = {
  deviceId: 'd-1',
  token: 'token',
  door: 'Door A',
  gathering: {
    id: 'g-1',
    name: 'Autumn evening',
    venue: 'Hall',
    zone: 'Europe/Berlin',
    startsAt: '2026-11-22T18:00:00Z',
    endsAt: new Date(Date.now() + 3_600_000).toISOString(),
    state: 'live',
  },
};

afterEach(cleanup);

function openForm() {
  const dialog = createRef<HTMLDialogElement>();
  render(<WalkInForm ref={dialog} door={new Door(pairing, vi.fn())} onDone={vi.fn()} />);
  dialog.current?.setAttribute('open', '');
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const register = () => fireEvent.click(screen.getByText('Register and let in'));

it('says what is missing in a region that was there before, and leads to the field', async () => {
  openForm();
  const region = screen.getByRole('alert');
  expect(region.textContent).toBe('');
  type('Name', 'Mia');
  type('E-mail', 'mia@');
  register();
  expect(screen.getByRole('alert')).toBe(region);
  await vi.waitFor(() => expect(region.textContent).not.toBe(''));
  const email = screen.getByLabelText('E-mail');
  expect(document.activeElement).toBe(email);
  expect(email.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(email.getAttribute('aria-describedby') ?? '')).toBe(region);
  expect(screen.getByLabelText('Name').hasAttribute('aria-invalid')).toBe(false);
});

it('leads to the consent when only that is missing', () => {
  openForm();
  type('Name', 'Mia');
  type('E-mail', 'mia@example.org');
  register();
  expect(document.activeElement).toBe(screen.getByRole('checkbox'));
});
