import type { Door, Figure } from '@kith/api';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DoorsNow } from '../src/doors/DoorsNow';
import { FigureList } from '../src/insights/FigureList';
import { Counter } from '../src/overview/Counter';
import { answer, asked, clearBrowser, renderInEvent, stubBrowser } from './inEvent';

beforeEach(() => {
  stubBrowser();
  asked.mockImplementation(() =>
    answer(200, {
      version: 2,
      definitions: [
        { id: 'met', name: 'Met', measure: 'proportion', numerator: 'N', denominator: 'D', rule: 'R.' },
        { id: 'show-up-rate', name: 'Show-up', measure: 'proportion', numerator: 'N', denominator: 'D', rule: 'R.' },
      ],
    }),
  );
});
afterEach(clearBrowser);

const figure = (id: string, more: Partial<Figure>): Figure => ({
  id,
  name: id,
  maturing: false,
  asOf: '2026-11-23T07:00:00Z',
  definitionVersion: 2,
  ...more,
});

const door = (more: Partial<Door>): Door => ({
  door: 'Main door',
  admitted: 10,
  repeated: 0,
  lastAt: '2026-11-22T18:00:00Z',
  lately: 20,
  isQueueing: false,
  ...more,
});

it('counts the expected who came apart from the walk-ins', async () => {
  renderInEvent(<Counter counts={{ shownUp: 57, expected: 90, walkIns: 4 }} />);
  expect((await screen.findByTestId('present')).parentElement?.textContent).toBe('57 of 90 expected · 4 walk-ins');
});

it('says nothing of a queue where a guest comes every 30 seconds', async () => {
  renderInEvent(<DoorsNow doors={[door({ secondsEach: 6, secondsEachP95: 9 })]} zone="UTC" />);
  const region = await screen.findByRole('status');
  await act(() => new Promise(requestAnimationFrame));
  expect(region.textContent).toBe('');
});

it('names the door at which guests queue', async () => {
  renderInEvent(<DoorsNow doors={[door({ isQueueing: true }), door({ door: 'Side door' })]} zone="UTC" />);
  const region = await screen.findByRole('status');
  await within(region).findByText(/Main door/);
  expect(region.textContent).not.toContain('Side door');
});

it('shows who is not known beside the figure, not as a no', async () => {
  const met = figure('met', { numerator: 2, denominator: 2, rate: 1, leftOut: 22 });
  renderInEvent(<FigureList figures={[met]} />);
  expect((await screen.findByRole('button')).textContent).toContain('2/2 · 22 not known');
});

it('says which way a figure can still move and until when', async () => {
  const showUp = figure('show-up-rate', {
    numerator: 8,
    denominator: 10,
    rate: 0.8,
    maturing: true,
    moves: 'grow',
    maturesAt: '2026-11-25T20:00:00Z',
  });
  renderInEvent(<FigureList figures={[showUp]} />);
  fireEvent.click(await screen.findByRole('button'));
  expect((await screen.findByText(/can still grow until/)).textContent).toMatch(/Nov 25|25 Nov/);
});
