import { expect, test } from 'vitest';
import { readAddress, searchedAddress } from '../src';
import forms from '../../../../attendee/src/test/resources/addresses.json';

test.each(forms)('$typed is read as the services read it', ({ typed, read }) => {
  expect(readAddress(typed)).toEqual(read.includes('@') ? { address: read } : { flaw: read });
});

test.each([
  ['MÜLLER-BÜRO', 'xn--mller-bro-q9ag'],
  ['anna@müller-büro.ex', 'anna@xn--mller-bro-q9ag.ex'],
  ['  <Anna@Example.com>', 'anna@example.com'],
  ['anna@', 'anna@'],
  ['Anna', 'anna'],
])('%s is looked for as %s', (typed, searched) => {
  expect(searchedAddress(typed)).toBe(searched);
});
