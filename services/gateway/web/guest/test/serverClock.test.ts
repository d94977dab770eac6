import { expect, it } from 'vitest';
import { ServerClock } from '../src/live/serverClock';

const server = Date.parse('2026-11-22T18:00:00Z');
const at = (milliseconds: number) => new Date(server + milliseconds).toISOString();

/** A device whose clock is behind the server's by so much. */
function deviceBehind(behindMs: number) {
  const device = { elapsed: 0, behindMs };
  const clock = new ServerClock(() => server + device.elapsed - device.behindMs);
  return { device, clock };
}

it('is the device clock as long as nothing is known', () => {
  const { clock } = deviceBehind(0);
  expect(clock.time()).toBe(server);
});

it('learns a wrong device clock to half a round trip', () => {
  const { device, clock } = deviceBehind(90_000);
  device.elapsed = 400;
  clock.answered(at(200), server - 90_000);
  expect(clock.time()).toBe(server + 400);
});

it('narrows with every answer', () => {
  const { device, clock } = deviceBehind(-5000);
  device.elapsed = 2000;
  clock.answered(at(1900), server + 5000);
  expect(Math.abs(clock.time() - (server + 2000))).toBeLessThanOrEqual(1000);
  device.elapsed = 3000;
  clock.answered(at(2980), server + 5000 + 2960);
  expect(Math.abs(clock.time() - (server + 3000))).toBeLessThanOrEqual(20);
});

it('takes the fastest of several pushed times', () => {
  const { device, clock } = deviceBehind(1000);
  device.elapsed = 3000;
  clock.pushed(at(0));
  device.elapsed = 5050;
  clock.pushed(at(5000));
  device.elapsed = 9000;
  clock.pushed(at(6000));
  expect(clock.time()).toBe(server + 8950);
});

it('believes the newest answer when somebody has set the device clock', () => {
  const { device, clock } = deviceBehind(0);
  clock.answered(at(0), server - 20);
  device.behindMs = 3_600_000;
  device.elapsed = 1000;
  clock.answered(at(990), server - 3_600_000 + 980);
  expect(Math.abs(clock.time() - (server + 1000))).toBeLessThanOrEqual(20);
});
