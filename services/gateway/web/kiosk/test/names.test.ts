import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { spellings } from '@kith/i18n/names';
import { Names, search, type Name } from '../src/roster/names';

function named(...names: string[]): Name[] {
  return names.map((name, index) => ({ registrationId: String(index), displayName: name, words: spellings(name) }));
}

const found = (names: Name[], query: string) => search(names, query).map(({ displayName }) => displayName);

describe('the search by name without a network', () => {
  it('makes no difference between accents, capitals and orders', () => {
    const names = named('José Ñandú', 'Anna Lee', 'Łukasz Żak');
    expect(found(names, 'jose')).toEqual(['José Ñandú']);
    expect(found(names, 'Lee Anna')).toEqual(['Anna Lee']);
    expect(found(names, 'ANNA LEE')).toEqual(['Anna Lee']);
    expect(found(names, 'lukasz')).toEqual(['Łukasz Żak']);
    expect(found(names, 'nna')).toEqual([]);
  });

  it('shows nobody for fewer than three letters, and at most eight', () => {
    const names = named(...Array.from({ length: 20 }, (_, number) => `Twin No${number}`));
    expect(found(names, 'tw')).toEqual([]);
    expect(found(names, '%%%')).toEqual([]);
    expect(found(names, 'twin')).toHaveLength(8);
  });

  it('finds by the beginnings of words, whatever is typed behind them', () => {
    const cut = (name: string) =>
      spellings(name)
        .split(' ')
        .map((word) => word.slice(0, 4))
        .join(' ');
    const names = ['José Ñandú', 'Anna Martinez', 'Jürgen Müller', 'Ana de la Cruz'].map((name) => ({
      registrationId: name,
      displayName: name,
      words: cut(name),
    }));
    const foundCut = (query: string) => search(names, query, 4).map(({ displayName }) => displayName);
    expect(foundCut('martinez')).toEqual(['Anna Martinez']);
    expect(foundCut('anna martinez')).toEqual(['Anna Martinez']);
    expect(foundCut('mueller')).toEqual(['Jürgen Müller']);
    expect(foundCut('muller')).toEqual(['Jürgen Müller']);
    expect(foundCut('nandu jose')).toEqual(['José Ñandú']);
    expect(foundCut('delacruz')).toEqual(['Ana de la Cruz']);
    expect(foundCut('perez')).toEqual([]);
  });

  it('forgets the names when their time is over', async () => {
    let now = Date.parse('2026-11-22T18:00:00Z');
    const names = new Names('g-1', () => now);
    await names.keep({ validUntil: '2026-11-22T20:00:00Z', names: named('Anna Lee') });
    expect(await names.find('anna')).toHaveLength(1);
    now = Date.parse('2026-11-22T20:00:00Z');
    expect(await names.find('anna')).toEqual([]);
    expect(await new Names('g-1', () => 0).validUntil()).toBeUndefined();
  });
});
