import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFound, letters, sought, spellings } from '../src/names';

interface Pairs {
  readonly typed: string;
  readonly names: readonly string[];
}

/** The cases that the server's search is held against too. */
const file = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../attendee/src/test/resources/name-cases.json'), 'utf8'),
) as {
  spellings: { name: string; spellings: string }[];
  found: Pairs[];
  notFound: Pairs[];
  letters: { typed: string; atLeast?: number; atMost?: number }[];
};
const cases = join(import.meta.dirname, '../../../../../../shared/cases/17-name-search');
const areCasesHere = existsSync(cases);
if (!areCasesHere) console.warn(`SKIPPED: the names and queries from the field are not at ${cases}`);

const finds = (typed: string, name: string) => isFound(spellings(name), sought(typed));
const pairs = (all: readonly Pairs[]) => all.flatMap(({ typed, names }) => names.map((name) => [typed, name] as const));

describe('the search by name, as the server does it', () => {
  it.each(file.spellings)('keeps $name with all that may be typed for it', ({ name, spellings: spelled }) => {
    expect(spellings(name)).toBe(spelled);
  });

  it.each(pairs(file.found))('%s finds %s', (typed, name) => {
    expect(finds(typed, name)).toBe(true);
  });

  it.each(pairs(file.notFound))('%s does not find %s', (typed, name) => {
    expect(finds(typed, name)).toBe(false);
  });

  it.each(file.letters)('weighs $typed', ({ typed, atLeast = 0, atMost = 99 }) => {
    expect(letters(typed)).toBeGreaterThanOrEqual(atLeast);
    expect(letters(typed)).toBeLessThanOrEqual(atMost);
  });

  it('spells ten thousand names in a moment and finds one among them within 50 ms', () => {
    const names = Array.from({ length: 10_000 }, (_, number) => spellings(`Jürgen Müller-Ångström No${number}`));
    const times = ['mue', 'muel', 'mueller', 'mueller juergen', 'no9999', 'angstroem'].map((typed) => {
      const from = performance.now();
      const wanted = sought(typed);
      expect(names.filter((name) => isFound(name, wanted)).length).toBeGreaterThan(0);
      return performance.now() - from;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

describe.skipIf(!areCasesHere)('names and queries from the field', () => {
  const column = (line: string) => /^"([^"]*)"/.exec(line)?.[1] ?? line.split(',')[0] ?? '';
  const lines = (name: string) => readFileSync(join(cases, name), 'utf8').trim().split(/\r?\n/).slice(1);
  const names = () => lines('names.csv').map(column);
  const queries = () =>
    lines('queries.csv').map((line) => ({
      typed: column(line),
      expected: line.slice(line.indexOf(',') + 1).replaceAll('"', ''),
    }));

  it('each query finds its people', () => {
    for (const { typed, expected } of queries()) {
      expect(letters(typed)).toBeGreaterThanOrEqual(3);
      const wanted = expected.startsWith('both persons') ? ['Alex Kim'] : expected.split(' and ');
      for (const name of wanted.map((each) => each.normalize('NFC')))
        expect(
          names()
            .filter((each) => finds(typed, each))
            .map((each) => each.normalize('NFC')),
          typed,
        ).toContain(name);
    }
  });
});
