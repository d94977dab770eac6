/**
 * How names are found: the server's SearchWords.java and Spellings.java; name-cases.json holds the two together. It finds people; who is
 * the same person is decided by the address or the organiser.
 */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
  ـ: '',
};
/** Unicode counts some apostrophes as letters. */
const gaps = /(?:[\u02bb-\u02bf]|[^\p{L}\p{N}])+/gu;
const longer: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ő: 'oe',
  ű: 'ue',
  ø: 'oe',
  å: 'aa',
  đ: 'dj',
};
const toSpellOut = new RegExp(`[${Object.keys(spelledOut).join('')}]`, 'g');
const toLengthen = new RegExp(`[${Object.keys(longer).join('')}]`, 'g');
/** So many words may be typed as one. */
const mostJoined = 6;
/** A word is compared by its shorter spelling only where that still says something. */
const shortest = 3;
const weightOfIdeograph = 3;
const weightOfSyllableSign = 2;

/** A name in plain letters: each word behind one space, without accents and capitals. */
export function searchWords(name: string): string {
  const plain = isPlain(name)
    ? name.toLowerCase()
    : name
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(toSpellOut, (letter) => spelledOut[letter] ?? '')
        .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  return ` ${plain.replace(gaps, ' ')}`.replace('  ', ' ').trimEnd();
}

/** All that may be typed for a name, each spelling behind one space. */
export function spellings(name: string): string {
  const plain = wordsOf(name);
  const forms = [plain, isPlain(name) ? plain : wordsOf(lengthened(name)), plain.map(shortened)];
  const all = new Set([...forms.flat(), ...plain.flatMap(givenNames)]);
  for (const words of forms) {
    for (let from = 0; from < words.length - 1; from++) all.add(words.slice(from, from + mostJoined).join(''));
  }
  return all.size === 0 ? '' : ` ${[...all].join(' ')}`;
}

/** What is looked for in {@link spellings}: each of the words, whatever their order, or all of them written as one. */
export interface Sought {
  readonly starts: readonly string[];
  readonly joined: string;
}

export function sought(query: string): Sought {
  const words = wordsOf(query);
  return { starts: words.map(startOf), joined: startOf(words.join('')) };
}

export function isFound(spelled: string, { starts, joined }: Sought): boolean {
  return starts.every((start) => spelled.includes(start)) || spelled.includes(joined);
}

/** How much was typed; an ideograph may be a whole name. */
export function letters(query: string): number {
  let count = 0;
  for (const letter of searchWords(query)) {
    if (/\p{Ideographic}/u.test(letter)) count += weightOfIdeograph;
    else if (/[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) count += weightOfSyllableSign;
    else if (/[\p{L}\p{N}]/u.test(letter)) count += 1;
  }
  return count;
}

/** Between ideographs there are no spaces, so each is a word. */
function wordsOf(name: string): string[] {
  return searchWords(name)
    .replace(/\p{Ideographic}/gu, ' $& ')
    .split(/ +/)
    .filter(Boolean);
}

function startOf(word: string): string {
  const short = shortened(word);
  return ` ${short.length < shortest ? word : short}`;
}

/** Korean family names have one syllable or two, and no gap behind them. */
function givenNames(word: string): string[] {
  const syllables = word.normalize('NFC');
  if (!/^[가-힣]{3,4}$/.test(syllables)) return [];
  return [1, 2].slice(0, syllables.length - 2).map((from) => syllables.slice(from).normalize('NFKD'));
}

const lengthened = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(toLengthen, (letter) => longer[letter] ?? '');

/** As people write it who leave out the e of `ue`, or the j of `dj`. */
const shortened = (word: string): string => word.replace(/(a)a|([aou])e|(d)j/g, '$1$2$3');

// eslint-disable-next-line no-control-regex
const isPlain = (name: string): boolean => /^[\u0000-\u007f]*$/.test(name);
