import { beforeEach, expect, it } from 'vitest';
import { checkPin, hasPin, setPin } from '../src/supervisor/pin';

beforeEach(() => localStorage.clear());

it('knows the right PIN and keeps it nowhere', async () => {
  await setPin('4711');
  expect(hasPin()).toBe(true);
  expect(JSON.stringify(localStorage)).not.toContain('4711');
  expect(await checkPin('4711')).toEqual({ kind: 'right' });
});

it('makes everybody wait longer after each failure beyond the second', async () => {
  await setPin('4711');
  const now = 1_000_000;
  expect(await checkPin('0000', now)).toEqual({ kind: 'wrong' });
  expect(await checkPin('0000', now)).toEqual({ kind: 'wrong' });
  expect(await checkPin('0000', now)).toEqual({ kind: 'wait', until: now + 30_000 });
  expect(await checkPin('4711', now + 29_999), 'the right one too').toEqual({ kind: 'wait', until: now + 30_000 });
  expect(await checkPin('0000', now + 30_000)).toEqual({ kind: 'wait', until: now + 90_000 });
  expect(await checkPin('4711', now + 90_000)).toEqual({ kind: 'right' });
  expect(await checkPin('0000', now + 90_000)).toEqual({ kind: 'wrong' });
});
