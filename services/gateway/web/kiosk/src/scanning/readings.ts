import { layouts, placeOf, type Layout } from './layouts';
import { Translations } from './translations';

/** One sign as the page got it; the place is empty where only text arrived, as from an input method. */
export interface Sign {
  readonly key: string;
  readonly code: string;
  readonly shift: boolean;
}

/** Why a code that a scanner sent is not read as a ticket. */
export type Trouble = 'malformed-ticket' | 'half-ticket' | 'scanner-layout' | 'scanner-capitals' | 'scanner-unheard';

export const ticketMark = 'KITH1:';
/** The mark, whose colon an address may write as %3A, and 43 signs of which the last holds four bits, so that 16 remain for it. */
const ticket = /KITH1(?::|%3[Aa])([A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])/;
const tickets = new RegExp(ticket, 'g');
const begun = /KITH1:([A-Za-z0-9_-]{0,42})$/;
const address = '://';
/** The ticket of another version: it arrived as it was meant. */
const otherMark = /KITH[02-9]:/;
const almostMark = /kith1/i;
const ticketSigns = 43;
const longestSuffix = 32;
const longestPrefix = 32;
/** Random signs that are all capitals, or none, were made so by the scanner. A few signs again and again are a test card. */
const fewestForCapitals = 12;

const marks = new Translations(ticketMark);
const almostMarks = new Translations('KITH');

export const signsOf = (text: string): Sign[] =>
  Array.from(text, (key) => ({ key: plainWidth(key), code: '', shift: false }));

export const textOf = (signs: readonly Sign[]): string => signs.map(({ key }) => key).join('');

/** An input method for Japanese or Chinese may write ＫＩＴＨ for KITH. */
export const plainWidth = (key: string): string => (/^[\uff01-\uff5e]$/.test(key) ? key.normalize('NFKC') : key);

/**
 * The tickets that may have been meant, the likeliest first; prefix and suffix are taken off. Scanner and tablet may be set to different
 * keyboards, with Caps Lock on. Two layouts may both give a ticket (y and z swapped): the caller knows which one there is.
 */
export function ticketsIn(signs: readonly Sign[]): string[] {
  const found = new Set<string>();
  for (const text of readings(signs)) {
    const whole = wholeTicket(text);
    if (whole !== undefined) found.add(whole);
  }
  return [...found];
}

/** What came in one go, though it is more than one ticket: each for itself. */
export function apart(signs: readonly Sign[]): readonly (readonly Sign[])[] {
  for (const text of readings(signs)) {
    const starts = [...text.matchAll(tickets)].map(({ index }) => index);
    if (starts.length > 1) return starts.map((start, number) => signs.slice(number && start, starts[number + 1]));
  }
  return [signs];
}

/** Whether the last signs are the beginning of a ticket, by whatever layout, and how many came after its mark; -1 where they are not. */
export function signsOfBegunTicket(signs: readonly Sign[]): number {
  let most = -1;
  for (const text of readings(signs.slice(-(ticketMark.length + ticketSigns + longestPrefix)))) {
    const rest = begun.exec(text)?.[1];
    if (rest !== undefined) most = Math.max(most, rest.length);
  }
  return most;
}

/** Whether a long text that holds no ticket was to be one all the same: it did not arrive as it was sent. */
export const isSpoiltTicket = (signs: readonly Sign[]): boolean =>
  signs.length > ticketSigns && almostMark.test(textOf(signs)) && ticketsIn(signs).length === 0;

/** What is wrong with a code in which no ticket is found. */
export function troubleWith(signs: readonly Sign[]): Trouble {
  if (signsOfBegunTicket(signs) >= 0) return 'half-ticket';
  const typed = textOf(signs);
  const texts = [...readings(signs)];
  if (texts.some((text) => isOfOneCase(/kith1:([A-Za-z0-9_-]{43})/i.exec(text)?.[1]))) return 'scanner-capitals';
  const isLong = signs.length > ticketSigns && signs.length <= longestPrefix + 2 * ticketSigns + longestSuffix;
  if (!isLong || otherMark.test(typed) || texts.some((text) => text.includes(address))) return 'malformed-ticket';
  if (texts.some((text) => text.includes(ticketMark))) return 'half-ticket';
  const start = texts.map((text) => text.slice(0, longestPrefix).toUpperCase());
  return start.some((text) => almostMarks.isIn(text)) ? 'scanner-layout' : 'malformed-ticket';
}

/** The ticket in a text that came as it was meant, as from a camera; else the text itself. */
export function ticketIn(code: string): string {
  return wholeTicket(code) ?? code.trim().slice(0, 512);
}

function wholeTicket(text: string): string | undefined {
  const found = ticket.exec(text);
  const signs = found?.[1];
  if (!found || signs === undefined || isOfOneCase(signs)) return undefined;
  const suffix = text.slice(found.index + found[0].length);
  const isEnded = suffix.length <= longestSuffix || /^[^A-Za-z0-9_-]/.test(suffix);
  return isEnded ? ticketMark + signs : undefined;
}

function isOfOneCase(signs: string | undefined): boolean {
  if (signs === undefined || new Set(signs).size < fewestForCapitals) return false;
  return signs === signs.toLowerCase() || signs === signs.toUpperCase();
}

function* readings(signs: readonly Sign[]): Generator<string> {
  const text = textOf(signs);
  yield text;
  yield swappedCase(text);
  if (signs.some(({ code }) => code !== '')) {
    for (const scanner of layouts) yield typedOn(scanner, signs);
  } else yield* marks.of(text);
}

/** What a scanner of this layout meant by these keys. */
function typedOn(scanner: Layout, signs: readonly Sign[]): string {
  return signs.map(({ key, code, shift }) => scanner.get(placeOf(code, shift)) ?? key).join('');
}

function swappedCase(text: string): string {
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return letter === lower ? letter.toUpperCase() : lower;
  }).join('');
}
