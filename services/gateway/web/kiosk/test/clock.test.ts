import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DoorClock } from '../src/connection/doorClock';
import { DoorServer } from '../src/connection/doorServer';
import type { Scan } from '../src/queue/scan';
import { Scans } from '../src/queue/scans';
import { isOfOurTime } from '../src/roster/ticket';
import { checkPin, setPin } from '../src/supervisor/pin';

const hour = 3_600_000;
const right = Date.parse('2026-11-22T18:00:00Z');

/** What the door's clock shows, and the count that nobody sets. */
let wall: number;
let steady: number;
let clock: DoorClock;
let server: number;

function pass(ms: number) {
  wall += ms;
  steady += ms;
  server += ms;
}

const date = () => new Date(server).toUTCString();
const measure = () => clock.heard(date(), steady);

beforeEach(() => {
  wall = steady = 0;
  server = right;
  clock = new DoorClock(
    () => wall,
    () => steady,
  );
});

describe('the clock of a door', () => {
  it.each([
    ['two hours fast', right + 2 * hour],
    ['two hours slow', right - 2 * hour],
    ['in 1970', 0],
    ['in 2099', Date.parse('2099-12-31T23:00:00Z')],
  ])('is read by how wrong it is: %s', (_, shown) => {
    wall = shown;
    measure();
    pass(10 * 60_000);
    expect(clock.aheadMs()).toBe(shown - right);
    expect(clock.now()).toBe(right + 10 * 60_000);
  });

  it('takes a slow answer and whole seconds for no difference', () => {
    wall = right + 4000;
    measure();
    expect(clock.aheadMs()).toBe(0);
    clock.heard('not a date', steady);
    clock.heard(null, steady);
    expect(clock.aheadMs()).toBe(0);
  });

  it('that is set back is noticed at once', () => {
    wall = right + 2 * hour;
    measure();
    wall -= 2 * hour;
    expect(clock.aheadMs()).toBe(0);
  });

  it('that leaps may have been set, or the device slept: it is asked for again', () => {
    wall = right - 2 * hour;
    measure();
    wall += 2 * hour;
    expect(clock.aheadMs()).toBeUndefined();
    measure();
    expect(clock.aheadMs()).toBe(0);
  });

  it('gives ids that sort as things happened, also when it is set back', () => {
    wall = right + 2 * hour;
    const before = clock.nextId();
    wall -= 2 * hour;
    expect(clock.nextId() > before).toBe(true);
  });
});

describe('a scan that was made before the clock was put right', () => {
  const sent: string[] = [];
  const scan = (aheadMs: number | undefined): Scan => ({
    id: 's-1',
    gatheringId: 'g-1',
    door: 'A',
    ticket: 'KITH1:ana',
    occurredAt: new Date(right).toISOString(),
    ...(aheadMs !== undefined && { aheadMs }),
  });

  async function send(aheadMs: number | undefined): Promise<number> {
    sent.length = 0;
    vi.stubGlobal('document', { documentElement: { lang: 'en' }, cookie: '' });
    vi.stubGlobal('fetch', (path: string, { headers }: { headers: Headers }) => {
      if (path.endsWith('/g-1')) return Promise.resolve(Response.json({ id: 'g-1' }, { headers: { Date: date() } }));
      sent.push(headers.get('X-Kith-Clock') ?? '');
      return Promise.resolve(Response.json({ outcome: 'admitted' }));
    });
    await new DoorServer('token', 'g-1', clock).send(scan(aheadMs));
    vi.unstubAllGlobals();
    return Date.parse(sent[0] ?? '') - server;
  }

  it.each([-2 * hour, 2 * hour])('is sent with the clock as it was then: %s ms ahead', async (aheadMs) => {
    wall = right + aheadMs;
    measure();
    const then = clock.aheadMs();
    pass(20 * 60_000);
    wall -= aheadMs;
    expect(await send(then)).toBe(aheadMs);
  });

  it('is sent as before where nothing was set', async () => {
    wall = right + 2 * hour;
    measure();
    expect(await send(clock.aheadMs())).toBe(2 * hour);
  });

  it('is not taken for it after the device slept', async () => {
    wall = right;
    measure();
    const then = clock.aheadMs();
    wall += hour;
    server += hour;
    expect(await send(then)).toBe(0);
  });

  it('is sent by the clock of now where nobody knew', async () => {
    wall = right + hour;
    expect(await send(undefined)).toBe(hour);
  });
});

describe('what was to wait by a clock that was ahead', () => {
  it('does not wait for years: a scan', async () => {
    const scans = new Scans('clock');
    await scans.add({ id: 's-1', gatheringId: 'g-1', door: 'A', occurredAt: '' });
    const stored = await scans.next('g-1', right);
    if (stored) await scans.stepAside(stored, Date.now() + 73 * 365 * 24 * hour);
    expect(await scans.next('g-1', Date.now())).toMatchObject({ id: 's-1' });
    expect((await scans.nextDueAt('g-1')) ?? Infinity).toBeLessThanOrEqual(Date.now());
  });

  it('does not wait for years: a supervisor', async () => {
    await setPin('4711');
    for (let attempt = 0; attempt < 4; attempt++) await checkPin('0000', right + 73 * 365 * 24 * hour);
    expect(await checkPin('4711', right)).toMatchObject({ kind: 'wait' });
    expect(await checkPin('4711', right + 16 * 60_000)).toEqual({ kind: 'right' });
  });
});

it('which of two readings is a ticket is told by the event, not by a clock that may be in 1970', () => {
  const madeAt = (time: string) => Date.parse(time).toString(16).padStart(12, '0');
  const id = (time: string) => `${madeAt(time).slice(0, 8)}-${madeAt(time).slice(8)}-7abc-8abc-0123456789ab`;
  expect(isOfOurTime(id('2026-10-01T10:00:00Z'), right)).toBe(true);
  expect(isOfOurTime(id('2031-10-01T10:00:00Z'), right)).toBe(false);
});
