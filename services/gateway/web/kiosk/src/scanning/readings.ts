import { layouts, placeOf, type Layout } from './layouts';

/** One sign as the page got it; the place is empty where only text arrived, as from an input method. */
export interface Sign {
  readonly key: string;
  readonly code: string;
  readonly shift: boolean;
}

/** Why a code that a scanner sent is not read as a ticket. */
export type Trouble = 'malformed-ticket' | 'half-ticket' | 'scanner-layout' | 'scanner-capitals' | 'scanner-unheard';

export const ticketMark = 'KITH1:';
/** The mark and 43 signs of which the last holds four bits, so that 16 remain for it. */
const ticket = /KITH1:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]/;
const begun = /KITH1:([A-Za-z0-9_-]{0,42})$/;
const nearlyMark = /kith/i;
const address = '://';
const ticketSigns = 43;
const longestSuffix = 32;
const longestPrefix = 32;
/** Random signs that are all capitals, or none, were made so by the scanner. A few signs again and again are a test card. */
const fewestForCapitals = 12;

export const signsOf = (text: string): Sign[] => Array.from(text, (key) => ({ key, code: '', shift: false }));

export const textOf = (signs: readonly Sign[]): string => signs.map(({ key }) => key).join('');

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

/** Whether the last signs are the beginning of a ticket, by whatever layout, and how many came after its mark; -1 where they are not. */
export function signsOfBegunTicket(signs: readonly Sign[]): number {
  let most = -1;
  for (const text of readings(signs.slice(-(ticketMark.length + ticketSigns + longestPrefix)))) {
    const rest = begun.exec(text)?.[1];
    if (rest !== undefined) most = Math.max(most, rest.length);
  }
  return most;
}

/** What is wrong with a code in which no ticket is found. */
export function troubleWith(signs: readonly Sign[]): Trouble {
  if (signsOfBegunTicket(signs) >= 0) return 'half-ticket';
  const texts = [...readings(signs)];
  if (texts.some((text) => isOfOneCase(/kith1:([A-Za-z0-9_-]{43})/i.exec(text)?.[1]))) return 'scanner-capitals';
  const isLong = signs.length > ticketSigns && signs.length <= longestPrefix + 2 * ticketSigns + longestSuffix;
  if (!isLong || texts.some((text) => text.includes(ticketMark) || text.includes(address))) return 'malformed-ticket';
  return texts.some((text) => nearlyMark.test(text.slice(0, longestPrefix))) ? 'scanner-layout' : 'malformed-ticket';
}

/** The ticket in a text that came as it was meant, as from a camera; else the text itself. */
export function ticketIn(code: string): string {
  return wholeTicket(code) ?? code.trim().slice(0, 512);
}

function wholeTicket(text: string): string | undefined {
  const found = ticket.exec(text);
  if (!found || text.length - found.index - found[0].length > longestSuffix) return undefined;
  return isOfOneCase(found[0].slice(ticketMark.length)) ? undefined : found[0];
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
  } else if (signs.length > ticketSigns && signs.length <= 4 * ticketSigns) yield* translated(text);
}

/** What a scanner of this layout meant by these keys. */
function typedOn(scanner: Layout, signs: readonly Sign[]): string {
  return signs.map(({ key, code, shift }) => scanner.get(placeOf(code, shift)) ?? key).join('');
}

/** Where only the text is known: back to the keys by the tablet's layout, and from there by the scanner's, for each pair of the two. */
function* translated(typed: string): Generator<string> {
  for (const text of [typed, swappedCase(typed)]) {
    for (const tablet of keysOfLayouts()) {
      const keys = Array.from(text, (sign) => tablet.get(sign) ?? '');
      for (const scanner of layouts) {
        yield keys.map((place, index) => scanner.get(place) ?? text.charAt(index)).join('');
      }
    }
  }
}

let keys: readonly ReadonlyMap<string, string>[] | undefined;

function keysOfLayouts(): readonly ReadonlyMap<string, string>[] {
  keys ??= layouts.map((layout) => new Map([...layout].reverse().map(([place, sign]) => [sign, place])));
  return keys;
}

function swappedCase(text: string): string {
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return letter === lower ? letter.toUpperCase() : lower;
  }).join('');
}
