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
};

/** A name as it is searched, the server's SearchWords.java: each word behind one space, without accents and capitals. */
export function searchWords(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøłđðþæœı]/g, (letter) => spelledOut[letter] ?? letter);
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ')}`.replace('  ', ' ').trimEnd();
}

/** How much was typed; an ideograph says as much as two letters. */
export function letters(query: string): number {
  let count = 0;
  for (const letter of searchWords(query)) {
    if (/\p{Ideographic}/u.test(letter)) count += 2;
    else if (/[\p{L}\p{N}]/u.test(letter)) count += 1;
  }
  return count;
}
