import type { Gathering } from '@kith/api';
import { describe, expect, it } from 'vitest';
import { isOpen } from '../src/addresses';
import { mostPressing } from '../src/events/mostPressing';
import { clockOffset } from '../src/room/clock';

const now = Date.parse('2026-11-22T18:00:00Z');
const gathering = (id: string, day: string, state: Gathering['state'] = 'published'): Gathering => ({
  id,
  name: id,
  venue: '',
  zone: 'UTC',
  doorsAt: `${day}T18:00:00Z`,
  startsAt: `${day}T18:30:00Z`,
  endsAt: `${day}T21:00:00Z`,
  state,
  registered: 0,
  waiting: 0,
  offered: 0,
  checkedIn: 0,
  version: 1,
});

describe('the event that is shown first', () => {
  const past = gathering('past', '2026-10-01', 'closed');
  const next = gathering('next', '2026-11-29');
  const later = gathering('later', '2026-12-10');

  it('is the one that runs', () => {
    const live = gathering('live', '2026-11-22', 'live');
    expect(mostPressing([later, next, live, past], now)).toBe(live);
  });

  it('else is the next one', () => {
    expect(mostPressing([later, next, past], now)).toBe(next);
  });

  it('else is the last one, or none', () => {
    expect(mostPressing([past], now)).toBe(past);
    expect(mostPressing([], now)).toBeUndefined();
  });
});

describe('the rooms', () => {
  it('open to those whose role finds something in them', () => {
    expect(isOpen('matches', ['organiser'])).toBe(true);
    expect(isOpen('people', ['analyst'])).toBe(false);
    expect(isOpen('room', ['steward'])).toBe(true);
    expect(isOpen('overview', [])).toBe(false);
  });
});

describe('the room clock', () => {
  it('goes by the server, however wrong this device is', () => {
    const value = { serverNow: '2026-11-22T18:00:10Z', present: 0, rounds: [], connections: 0, unmatched: [] };
    expect(clockOffset({ value, receivedAt: now })).toBe(10_000);
  });
});
