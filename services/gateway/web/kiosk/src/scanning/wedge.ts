import { isSpoiltTicket, plainWidth, signsOfBegunTicket, ticketsIn, type Sign } from './readings';

/**
 * Tells a keyboard-wedge scanner from a person. A ticket is known by what it says, however slowly it comes: nobody types one. Any other
 * code is known by its pace: a scanner leaves 5 to 40 ms between two keys, a person 80 ms or more. A code ends with Enter, Tab, a control
 * character (some scanners send ETX as Ctrl+C) or nothing. Times are the event's own, so that a busy page does not stretch them.
 */
const longestGapMs = 60;
export const silenceMs = 100;
/** A slow radio link leaves 90 ms between two keys, and falters for longer. */
export const longestPauseMs = 500;
const shortestCode = 6;
const longestCode = 4096;
/** Of what a person types on and on only the end can belong to a ticket. */
const longestTyped = 256;
const keptOfTyped = 128;
/** So many signs of a ticket at a person's pace are no person's. */
const unmistakable = 16;
const unnamed = '\ufffd';

export interface Stroke {
  readonly key: string;
  /** The physical key, to read scanners that are set to another keyboard layout than the tablet. */
  readonly code: string;
  readonly shift: boolean;
  readonly at: number;
  readonly held: boolean;
  readonly command: boolean;
  /** Came as text, from an input method: its pace says nothing. */
  readonly isText?: boolean;
}

export interface Heard {
  /** All the signs of a code, when this stroke completed one. */
  readonly code?: readonly Sign[];
  /** The stroke belongs to the scanner: nobody else may act on it. */
  readonly swallow: boolean;
}

const nothing: Heard = { swallow: false };

export class Wedge {
  private signs: Sign[] = [];
  /** From here on the signs came at a scanner's pace. */
  private runFrom = 0;
  private lastAt = -Infinity;
  /** When the last sign came of a code that was taken before its end key. */
  private takenAt = -Infinity;
  /** When the last end key came: a scanner may send several. */
  private endedAt = -Infinity;

  stroke(stroke: Stroke): Heard {
    if (stroke.held) {
      this.forget();
      return nothing;
    }
    const isEnd = stroke.key === 'Enter' || stroke.key === 'Tab';
    if (isEnd || (stroke.command && stroke.key.length === 1)) return this.end(stroke.at);
    const sign = signOf(stroke);
    if (!sign) return nothing;
    const gap = stroke.at - this.lastAt;
    const earlier = gap > longestPauseMs ? this.take() : gap > silenceMs ? this.silence() : undefined;
    if (gap > longestGapMs && this.signs.length > longestTyped) this.signs = this.signs.slice(-keptOfTyped);
    if (gap > longestGapMs) this.runFrom = this.signs.length;
    if (this.signs.length < longestCode) this.signs.push(sign);
    if (stroke.isText) this.runFrom = this.signs.length;
    this.lastAt = stroke.at;
    this.takenAt = -Infinity;
    return earlier === undefined ? nothing : { code: earlier, swallow: false };
  }

  /** To be called when no key came for {@link silenceMs}: a scanner that sends neither Enter nor Tab ends that way. */
  silence(): readonly Sign[] | undefined {
    if (ticketsIn(this.signs).length > 0) return this.take();
    return this.isRun() && signsOfBegunTicket(this.signs) < 0 ? this.take() : undefined;
  }

  /** To be called when no key came for {@link longestPauseMs}: what is not whole by now never will be. */
  pause(): readonly Sign[] | undefined {
    return this.take();
  }

  private end(at: number): Heard {
    if (this.signs.length === 0) {
      const belongs = at - this.takenAt <= longestPauseMs || at - this.endedAt <= silenceMs;
      this.takenAt = -Infinity;
      if (belongs) this.endedAt = at;
      return { swallow: belongs };
    }
    const isSoon = at - this.lastAt <= (ticketsIn(this.signs).length > 0 ? longestPauseMs : silenceMs);
    const code = isSoon ? this.take() : undefined;
    this.forget();
    this.takenAt = -Infinity;
    if (code === undefined) return nothing;
    this.endedAt = at;
    return { code, swallow: true };
  }

  private take(): readonly Sign[] | undefined {
    const { signs, runFrom, lastAt } = this;
    const isRun = this.isRun();
    this.forget();
    const code = codeIn(signs, isRun ? signs.slice(runFrom) : []);
    if (code) this.takenAt = lastAt;
    return code;
  }

  private isRun(): boolean {
    return this.signs.length - this.runFrom >= shortestCode;
  }

  private forget(): void {
    this.signs = [];
    this.runFrom = 0;
    this.lastAt = -Infinity;
  }
}

function codeIn(signs: readonly Sign[], run: readonly Sign[]): readonly Sign[] | undefined {
  if (signs.length < shortestCode) return undefined;
  if (ticketsIn(signs).length > 0) return signs;
  const begun = signsOfBegunTicket(signs);
  if (begun >= unmistakable || (begun >= 0 && run.length > 0) || isSpoiltTicket(signs)) return signs;
  return run.length > 0 ? run : undefined;
}

/** The sign of a key; keys without a name are known by their place, those of the number pad by their digit. */
function signOf({ key, code, shift }: Stroke): Sign | undefined {
  const digit = /^Numpad(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return { key: digit, code: '', shift };
  if (Array.from(key).length === 1) return { key: plainWidth(key), code, shift };
  const hasNoName = key === 'Dead' || key === 'Process' || key === 'Unidentified';
  return hasNoName && code !== '' ? { key: unnamed, code, shift } : undefined;
}
