import { Refused } from '@kith/api';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Door } from '../src/door/door';
import { Finder } from '../src/search/Finder';

let asked: string[];
const door = {
  touched: () => undefined,
  find: (query: string) => Promise.resolve(asked.push(query) && []),
} as unknown as Door;

function type(text: string) {
  fireEvent.change(screen.getByRole('combobox'), { target: { value: text } });
}

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the search field', () => {
  it('asks the server once for letters typed in a row', async () => {
    render(<Finder door={door} isOffline={false} areNamesHere={false} onPicked={() => undefined} />);
    for (const text of ['ann', 'anna', 'anna l']) {
      type(text);
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(asked).toEqual([]);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['anna l']);
  });

  it('says to wait a few seconds where it was asked too often', async () => {
    const refusing = {
      touched: () => undefined,
      find: () =>
        Promise.reject(new Refused({ status: 429, code: 'too-many-searches', title: 'Too Many Requests', detail: '' })),
    } as unknown as Door;
    render(<Finder door={refusing} isOffline={false} areNamesHere={false} onPicked={() => undefined} />);
    type('anna');
    await vi.runAllTimersAsync();
    expect(screen.getByRole('status').textContent).toMatch(/Wait a few seconds/);
  });

  it('looks at each letter at once where the names are on the device', async () => {
    render(<Finder door={door} isOffline areNamesHere onPicked={() => undefined} />);
    for (const text of ['ann', 'anna']) {
      type(text);
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(asked).toEqual(['ann', 'anna']);
  });
});
