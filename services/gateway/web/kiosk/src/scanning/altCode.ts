/** Alt held while the number pad types the number of a sign: so some scanners write any sign on Windows, whatever the keyboard. */
export class AltCode {
  private digits = '';

  /** Whether this key is part of such a number, and no command. */
  takes({ altKey, ctrlKey, metaKey, key, code }: KeyboardEvent): boolean {
    if (key === 'Alt') this.digits = '';
    if (!altKey || ctrlKey || metaKey) return false;
    const digit = /^Numpad(\d)$/.exec(code)?.[1];
    if (digit !== undefined) this.digits += digit;
    return digit !== undefined;
  }

  /** The sign that was typed, once Alt is let go. */
  released({ key }: KeyboardEvent): string | undefined {
    if (key !== 'Alt') return undefined;
    const number = Number(this.digits);
    this.digits = '';
    return number >= 32 && number < 127 ? String.fromCharCode(number) : undefined;
  }
}
