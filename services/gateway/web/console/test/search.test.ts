import type { RegisteredPerson } from '@kith/api';
import { describe, expect, it } from 'vitest';
import { find } from '../src/people/search';

const person = (name: string, more: Partial<RegisteredPerson> = {}): RegisteredPerson => ({
  registrationId: name,
  personId: name,
  name,
  email: 'someone@example.org',
  asks: [],
  offers: [],
  state: 'confirmed',
  channel: 'import',
  registeredAt: '2026-11-01T00:00:00Z',
  ...more,
});

const people = [
  person('Zoë García', { asks: ['hiring nurses'] }),
  person('Łukasz Nowak', { checkedInAt: '2026-11-22T18:00:00Z' }),
  person('محمد', { state: 'cancelled' }),
];
const names = (wanted: string, filter: Parameters<typeof find>[2] = 'all') =>
  find(people, wanted, filter).map(({ name }) => name);

describe('the search for guests', () => {
  it('does not mind accents, case and the order of words', () => {
    expect(names('garcia ZOE')).toEqual(['Zoë García']);
  });

  it('spells names as the kiosk does, and looks for words in several places', () => {
    const more = [
      person('Jürgen Müller', { company: 'Weiß GmbH' }),
      person('Kate O’Brien', { email: 'kate@example.org' }),
    ];
    const found = (wanted: string) => find(more, wanted, 'all').map(({ name }) => name);
    expect(found('mueller')).toEqual(['Jürgen Müller']);
    expect(found('mueller weiss')).toEqual(['Jürgen Müller']);
    expect(found('obrien')).toEqual(['Kate O’Brien']);
    expect(found("o'brien")).toEqual(['Kate O’Brien']);
    expect(found('kate@ex')).toEqual(['Kate O’Brien']);
    expect(found('mueller obrien')).toEqual([]);
  });

  it('looks into asks and offers', () => {
    expect(names('nurses')).toEqual(['Zoë García']);
  });

  it('finds names of any script', () => {
    expect(names('محمد')).toEqual(['محمد']);
  });

  it('keeps apart who is expected, here and cancelled', () => {
    expect(names('', 'expected')).toEqual(['Zoë García']);
    expect(names('', 'here')).toEqual(['Łukasz Nowak']);
    expect(names('', 'cancelled')).toEqual(['محمد']);
  });
});
