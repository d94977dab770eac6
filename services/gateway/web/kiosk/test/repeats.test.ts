import { expect, it } from 'vitest';
import { Repeats } from '../src/scanning/repeats';

it('ignores the same code of a hand scanner for two seconds', () => {
  const repeats = new Repeats();
  expect(repeats.isRepeated('a', 0)).toBe(false);
  expect(repeats.isRepeated('a', 1900)).toBe(true);
  expect(repeats.isRepeated('a', 2000)).toBe(false);
});

it('takes another code at once', () => {
  const repeats = new Repeats();
  expect(repeats.isRepeated('a', 0)).toBe(false);
  expect(repeats.isRepeated('b', 10)).toBe(false);
});

it('counts a code before the camera once, however long it is held there', () => {
  const repeats = new Repeats();
  expect(repeats.isStillSeen('a', 0)).toBe(false);
  for (let at = 100; at < 6000; at += 100) expect(repeats.isStillSeen('a', at)).toBe(true);
  expect(repeats.isStillSeen('a', 8000)).toBe(false);
});
