const length = 9;

/** A pairing code as it is read out: capital letters and digits, three at a time, whatever was typed between them. */
export function inThrees(typed: string): string {
  const signs = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, length);
  return signs.replace(/(.{3})(?=.)/g, '$1 ');
}

export const isComplete = (code: string) => inThrees(code).replaceAll(' ', '').length === length;
