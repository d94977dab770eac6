import { describe, expect, it } from 'vitest';
import { ticketsIn, troubleWith } from '../src/scanning/readings';
import { heard, keyboards } from './keyboards';

const tickets = [
  'KITH1:AZrb-x9yZ0123456789abcdefghijKLMNOPqrstuv_w',
  'KITH1:zYxWvUtSrQpOnMlKjIhGfEdCbA9876543210-_aBcDI',
];

describe.each(['its keys', 'its text alone'])('a ticket is read by %s', (how) => {
  it.each(keyboards)('whatever the tablet is set to, from a scanner set to %s', (scanner) => {
    for (const tablet of keyboards) {
      for (const capsLock of [false, true]) {
        for (const ticket of tickets) {
          const signs = heard(ticket, scanner, tablet, capsLock);
          const arrived = how === 'its keys' ? signs : signs?.map(({ key }) => ({ key, code: '', shift: false }));
          const where = `${tablet}${capsLock ? ', Caps Lock' : ''}`;
          if (arrived) expect(ticketsIn(arrived), where).toContain(ticket);
        }
      }
    }
  });
});

it('a scanner for a keyboard that nobody knows is told by the mark', () => {
  const typed = tickets[0]?.replace(':', '¤').replaceAll('_', '¤') ?? '';
  expect(troubleWith(Array.from(typed, (key) => ({ key, code: '', shift: false })))).toBe('scanner-layout');
});
