import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '@kith/i18n';
import { searchWords } from '@kith/i18n/names';
import { annulmentReasons, decide, doorReasons, overrideReasons, precedes, type Shown } from '../src/admission/rule';
import de from '../../i18n/kiosk/de.json';
import en from '../../i18n/kiosk/en.json';
import es from '../../i18n/kiosk/es.json';

interface Moment {
  id: string;
  at: string;
}

interface CaseFile {
  reasons: string[];
  overrides: string[];
  annulments: string[];
  cases: (Shown & { case: string; outcome: string; reason?: string; isAgain?: boolean })[];
  precedence: { case: string; one: Moment; other: Moment }[];
  searchWords: { name: string; words: string }[];
}

/** The cases that the server's rule is held against too. */
const file = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../attendee/src/test/resources/admission-cases.json'), 'utf8'),
) as CaseFile;

describe('the admission rule of the kiosk', () => {
  it.each(file.cases)(
    '$case',
    ({ shown, place, isCancelled, isIn, override, isBeforeDoors, isClosed, outcome, reason, isAgain }) => {
      const decision = decide({
        shown,
        place,
        ...(isCancelled && { isCancelled }),
        ...(isIn && { isIn }),
        ...(override && { override }),
        ...(isBeforeDoors && { isBeforeDoors }),
        ...(isClosed && { isClosed }),
      });
      expect(decision).toEqual({ outcome, ...(reason && { reason }), ...(isAgain && { isAgain }) });
    },
  );

  it.each(file.precedence)('$case', ({ one, other }) => {
    expect(precedes(one, other)).toBe(true);
    expect(precedes(other, one)).toBe(false);
  });

  it.each(file.searchWords)('spells $name for the search as the server does', ({ name, words }) => {
    expect(searchWords(name)).toBe(words);
  });

  it('knows the closed lists of words, each with a text in every language', () => {
    expect([...doorReasons]).toEqual(file.reasons);
    expect([...overrideReasons]).toEqual(file.overrides);
    expect([...annulmentReasons]).toEqual(file.annulments);
    for (const catalogue of [en, de, es] as Catalogue[]) {
      expect(Object.keys(catalogue['reason'] as Catalogue)).toEqual(expect.arrayContaining(file.reasons));
    }
  });
});
