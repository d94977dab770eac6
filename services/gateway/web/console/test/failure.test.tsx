import { Alert, MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Failure } from '../src/parts/Failure';
import { theme } from '../src/theme';
import { clearBrowser, stubBrowser } from './inEvent';

beforeEach(stubBrowser);
afterEach(() => {
  cleanup();
  clearBrowser();
});

const failing = (failure: Error | null) => (
  <MantineProvider theme={theme} env="test">
    <Failure failure={failure} />
  </MantineProvider>
);

it('says what failed in the region that stood there while all was well', async () => {
  const { rerender } = render(failing(null));
  const region = screen.getByRole('alert');
  expect(region.textContent).toBe('');
  rerender(failing(new Error('broken')));
  await screen.findByText('This did not work');
  expect(screen.getByRole('alert')).toBe(region);
});

it('reads a failure aloud too where it is all that is shown: the region stands before its text', async () => {
  render(failing(new Error('broken')));
  const region = screen.getByRole('alert');
  expect(region.textContent).toBe('');
  await screen.findByText('This did not work');
  expect(screen.getByRole('alert')).toBe(region);
});

it('shows notes that are not read aloud by themselves', () => {
  render(
    <MantineProvider theme={theme} env="test">
      <Alert>Fewer seats than people</Alert>
    </MantineProvider>,
  );
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('note').textContent).toBe('Fewer seats than people');
});
