import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ReadingBanner } from '../src/matches/ReadingBanner';
import { clearBrowser, renderInEvent, stubBrowser } from './inEvent';

beforeEach(stubBrowser);
afterEach(clearBrowser);

it('says how far the texts are read, and that the plan renews itself', async () => {
  renderInEvent(<ReadingBanner reading={{ texts: 1000, read: 812, done: false }} />);
  await screen.findByText(/812 of 1,000/);
  expect(screen.getByRole('status').textContent).toBe(
    'Reading texts: 812 of 1,000.The plan renews itself when all are read.',
  );
  expect(screen.getByRole('progressbar', { name: 'Texts read' })).toBeDefined();
});

it('says that the plan is being renewed once all are read', async () => {
  renderInEvent(<ReadingBanner reading={{ texts: 1000, read: 1000, done: false }} />);
  await screen.findByText(/All texts are read/);
  expect(screen.getByRole('status').textContent).toBe('All texts are read. The plan is being renewed.');
});

it('is silent when all is done', async () => {
  renderInEvent(<ReadingBanner reading={{ texts: 1000, read: 1000, done: true }} />);
  const region = await screen.findByRole('status');
  await act(() => new Promise(requestAnimationFrame));
  expect(region.textContent).toBe('');
});
