import { layouts, placeOf, type Layout } from './layouts';

/**
 * Where only the text of a code is known: back to the keys by the tablet's layout, and from there by the scanner's. On some tablets Caps
 * Lock turns letters only, on others every key.
 */
interface Way {
  readonly tablet: ReadonlyMap<string, string>;
  readonly scanner: Layout;
}

const turnedByCapsLock: readonly ((plain: string, shifted: string) => boolean)[] = [
  () => false,
  isOneLetter,
  () => true,
];

/** What a word that scanners send looks like on the tablets of the world, and by which ways it came to that. */
export class Translations {
  private readonly meant: string;
  private waysOf: ReadonlyMap<string, readonly Way[]> | undefined;

  constructor(meant: string) {
    this.meant = meant;
  }

  /** What may have been meant by a text in which the word stands, as any of the tablets writes it. */
  *of(text: string): Generator<string> {
    for (const [written, ways] of this.ways()) {
      if (text.includes(written)) for (const way of ways) yield translated(text, way);
    }
  }

  isIn(text: string): boolean {
    return [...this.ways().keys()].some((written) => text.includes(written));
  }

  private ways(): ReadonlyMap<string, readonly Way[]> {
    this.waysOf ??= waysFor(this.meant);
    return this.waysOf;
  }
}

function translated(text: string, { tablet, scanner }: Way): string {
  return Array.from(text, (sign) => scanner.get(tablet.get(sign) ?? '') ?? sign).join('');
}

function waysFor(meant: string): Map<string, Way[]> {
  const ways = new Map<string, Way[]>();
  const scanners = layouts.map((scanner) => ({ scanner, places: placesOf(scanner) }));
  for (const layout of layouts) {
    for (const isTurned of turnedByCapsLock) {
      const signs = turned(layout, isTurned);
      const tablet = placesOf(signs);
      for (const { scanner, places } of scanners) {
        const written = Array.from(meant, (sign) => signs.get(places.get(sign) ?? '') ?? '');
        if (written.includes('')) continue;
        const word = written.join('');
        ways.set(word, [...(ways.get(word) ?? []), { tablet, scanner }]);
      }
    }
  }
  return ways;
}

/** Which key writes a sign; of several the first. */
const placesOf = (signs: Layout): Map<string, string> =>
  new Map([...signs].reverse().map(([place, sign]) => [sign, place]));

function turned(layout: Layout, isTurned: (plain: string, shifted: string) => boolean): Layout {
  const signs = new Map(layout);
  for (const [place, plain] of layout) {
    const shifted = layout.get(placeOf(place, true));
    if (shifted === undefined || !isTurned(plain, shifted)) continue;
    signs.set(place, shifted);
    signs.set(placeOf(place, true), plain);
  }
  return signs;
}

function isOneLetter(plain: string, shifted: string): boolean {
  // İ and I are the capitals of i and ı on a Turkish keyboard only
  return plain !== shifted && /^\p{L}\p{L}$/u.test(plain + shifted) && lower(plain) === lower(shifted);
}

const lower = (sign: string): string => sign.replace(/[ıİ]/, 'i').toLowerCase();
