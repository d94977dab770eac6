import { expect, it } from 'vitest';
import { inThrees, isComplete } from '../src/pairing/pairingCode';

it('shows a code in threes, however it was typed', () => {
  for (const typed of ['abcdef2gh', 'ABC DEF 2GH', 'abc-def-2gh', 'ABC DEF 2GHJK']) {
    expect(inThrees(typed)).toBe('ABC DEF 2GH');
  }
  expect(inThrees('abc')).toBe('ABC');
  expect(inThrees('abcd')).toBe('ABC D');
});

it('knows a whole code from half of one', () => {
  expect(isComplete('ABC DEF 2GH')).toBe(true);
  expect(isComplete('ABC DEF 2')).toBe(false);
});
