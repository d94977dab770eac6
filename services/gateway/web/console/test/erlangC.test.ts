import { describe, expect, it } from 'vitest';
import { erlangC, stationPlan } from '../src/doors/erlangC';

describe('the station planner', () => {
  it('knows that twelve a minute for 25 seconds each are too many for five stations', () => {
    expect(erlangC(12, 25, 5)).toEqual({ load: 1, waits: 1, waitSeconds: Infinity });
  });

  it('gives six stations about 15 seconds and seven about 4', () => {
    expect(erlangC(12, 25, 6).waitSeconds).toBeCloseTo(14.7, 1);
    expect(erlangC(12, 25, 7).waitSeconds).toBeCloseTo(4.1, 1);
  });

  it('is the textbook queue of one station', () => {
    // M/M/1: the wait is load / (1 - load) services
    expect(erlangC(1, 30, 1)).toEqual({ load: 0.5, waits: 0.5, waitSeconds: 30 });
  });

  it('lists the first number of stations that cannot keep up and those that can', () => {
    expect(stationPlan(12, 25).map(({ stations, waitSeconds }) => [stations, Math.round(waitSeconds)])).toEqual([
      [5, Infinity],
      [6, 15],
      [7, 4],
      [8, 1],
    ]);
    expect(stationPlan(0.1, 5)[0]?.stations).toBe(1);
  });
});
