import { expect, it } from 'vitest';
import { addressesIn, fingerprint, plain } from '../src/profile/mine';
import { topicsIn } from '../src/profile/topics';

it('makes the same fingerprint of an address as the service does, however it is written', async () => {
  const ofTheService = '8e43ca37701228e74983efdbd0cff5c16b3b1e5d4e29a7c05626d4d25a018e11';
  expect(await fingerprint('ana@example.com')).toBe(ofTheService);
  expect(await fingerprint(' Ana@Example.com ')).toBe(ofTheService);
  expect(await fingerprint('ana@BÜCHER.example')).toBe(await fingerprint('ana@xn--bcher-kva.example'));
});

it('finds addresses in whatever was pasted, each once', () => {
  expect(addressesIn('Ana <ana@example.com>; ben@example.com,\nANA@example.com. Nobody @ nowhere')).toEqual([
    'ana@example.com',
    'ben@example.com',
  ]);
});

it('tells sentences of the form from asks that have a life of their own', () => {
  expect(plain(['a lawyer', 'hire nurses'], [{ sentence: 'hire nurses' }])).toEqual(['a lawyer']);
});

it('takes topics between commas, each once, ten at most', () => {
  expect(topicsIn(' law, hiring,,law ')).toEqual(['law', 'hiring']);
  expect(topicsIn(Array.from({ length: 12 }, (_, index) => `t${String(index)}`).join())).toHaveLength(10);
});
