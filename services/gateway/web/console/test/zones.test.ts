import { describe, expect, it } from 'vitest';
import { allZones, toInstant, toLocal } from '../src/events/zones';

describe('the clock on the wall of a zone', () => {
  it('shows an instant', () => {
    expect(toLocal('2026-11-22T17:30:00Z', 'Europe/Berlin')).toBe('2026-11-22T18:30');
    expect(toLocal('2026-11-22T17:30:00Z', 'Asia/Kathmandu')).toBe('2026-11-22T23:15');
  });

  it('tells the instant at which it shows a time, in winter and in summer', () => {
    expect(toInstant('2026-11-22T18:30', 'Europe/Berlin')).toBe('2026-11-22T17:30:00.000Z');
    expect(toInstant('2026-07-22T18:30', 'Europe/Berlin')).toBe('2026-07-22T16:30:00.000Z');
    expect(toInstant('2026-07-22T00:10', 'Pacific/Auckland')).toBe('2026-07-21T12:10:00.000Z');
  });

  it('takes the earlier of two instants when the clock is put back', () => {
    expect(toInstant('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('never shows a time that is skipped when it is put forward', () => {
    expect(toInstant('2026-03-29T02:30', 'Europe/Berlin')).toBeNull();
  });

  it('knows no time in an empty field', () => {
    expect(toInstant('', 'Europe/Berlin')).toBeNull();
  });
});

describe('the zones to choose from', () => {
  it('have every zone once, and UTC', () => {
    const zones = allZones();
    expect(zones).toContain('Europe/Berlin');
    expect(zones).toContain('UTC');
    expect(new Set(zones).size).toBe(zones.length);
  });
});
