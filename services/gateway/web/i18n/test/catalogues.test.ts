import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../src';

const files = import.meta.glob<{ default: Catalogue }>('../{console,kiosk,guest}/*.json', { eager: true });

function flatten(catalogue: Catalogue, prefix = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

function texts(app: string, language: string) {
  const file = files[`../${app}/${language}.json`];
  if (!file) throw new Error(`${app}/${language}.json is missing`);
  return new Map(flatten(file.default));
}

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe.each(['console', 'kiosk', 'guest'])('the catalogue of the %s', (app) => {
  const english = texts(app, 'en');

  it.each(['de', 'es'])('has every English key in %s, and no other', (language) => {
    expect([...texts(app, language).keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each(['de', 'es'])('fills the same placeholders in %s', (language) => {
    const other = texts(app, language);
    for (const [key, text] of english) expect(placeholders(other.get(key) ?? ''), key).toEqual(placeholders(text));
  });

  it.each(['en', 'de', 'es'])('never shouts in %s', (language) => {
    for (const [key, text] of texts(app, language)) expect(text, key).not.toMatch(/[!¡]/);
  });

  // an event is a Veranstaltung, an ask a Gesuch, an introduction a Vorstellung, a ticket a Ticket, a company a Firma
  it('calls one thing by one word in German', () => {
    for (const [key, text] of texts(app, 'de')) {
      expect(text, key).not.toMatch(/\bEvents?\b|Anliegen|Bekanntmachung|bekannt gemacht|[Nn]achgefasst/);
      expect(text, key).not.toMatch(/Eintrittskarte|Unternehmen|\bWünsche\b|der Veranstalter /);
    }
  });
});
