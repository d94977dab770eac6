import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PairingScreen } from '../src/pairing/PairingScreen';
import { setPin } from '../src/supervisor/pin';
import { PinForm } from '../src/supervisor/PinForm';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

it('says that a PIN is wrong in a region that was there before', async () => {
  await setPin('4711');
  render(<PinForm onRight={vi.fn()} />);
  const region = screen.getByRole('alert');
  expect(region.textContent).toBe('');
  fireEvent.change(screen.getByLabelText('PIN'), { target: { value: '0000' } });
  fireEvent.click(screen.getByText('Open'));
  const text = await screen.findByText('That is not the PIN. Try again.');
  expect(region.contains(text)).toBe(true);
});

it('says what pairing lacks in a region that was there before', async () => {
  render(<PairingScreen onPaired={vi.fn()} />);
  const regions = screen.getAllByRole('alert');
  expect(regions.map(({ textContent }) => textContent)).toEqual(['', '', '']);
  fireEvent.click(screen.getByText('Pair'));
  const text = await screen.findByText('Type all nine letters and digits of the code, and a name for this door.');
  expect(regions.some((region) => region.contains(text))).toBe(true);
});

it('says that a kiosk was unpaired in a region that stands before its text', async () => {
  render(<PairingScreen onPaired={vi.fn()} revoked={{ gathering: 'Autumn evening', waiting: 2 }} />);
  const [region] = screen.getAllByRole('alert');
  expect(region?.textContent).toBe('');
  const text = await screen.findByText('This kiosk was unpaired');
  expect(region?.contains(text)).toBe(true);
});
