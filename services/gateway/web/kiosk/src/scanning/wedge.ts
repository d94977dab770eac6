/**
 * Tells a keyboard-wedge scanner from a person by its pace. A scanner leaves 5 to 40 ms between two keys, a person 80 ms or more;
 * it ends with Enter, Tab or nothing. Times are the event's own, so that a busy page does not stretch them. Once a scanner has begun a
 * ticket it may falter, as over a weak radio link: nobody types a ticket's mark at that pace.
 */
const longestGapMs = 60;
export const silenceMs = 100;
export const silenceWithinTicketMs = 500;
const shortestCode = 6;
const longestCode = 4096;

export interface Stroke {
  readonly key: string;
  /** The physical key, to read scanners that are set to another keyboard layout than the tablet. */
  readonly code: string;
  readonly shift: boolean;
  readonly at: number;
  readonly held: boolean;
  readonly command: boolean;
}

export interface Heard {
  /** A whole code, when this stroke completed one. */
  readonly code?: string;
  /** The stroke belongs to the scanner: nobody else may act on it. */
  readonly swallow: boolean;
}

const nothing: Heard = { swallow: false };

export class Wedge {
  private typed = '';
  private typedAsUs = '';
  private lastAt = -Infinity;

  stroke(stroke: Stroke): Heard {
    if (stroke.command || stroke.held) {
      this.forget();
      return nothing;
    }
    if (stroke.key === 'Enter' || stroke.key === 'Tab') {
      return this.end(stroke.at);
    }
    if (Array.from(stroke.key).length !== 1) {
      return nothing;
    }
    const longestGap = this.isWithinTicket() ? silenceWithinTicketMs : longestGapMs;
    const earlier = stroke.at - this.lastAt > longestGap ? this.take() : undefined;
    if (this.typed.length < longestCode) {
      this.typed += stroke.key;
      this.typedAsUs += usKey(stroke);
    }
    this.lastAt = stroke.at;
    return earlier === undefined ? nothing : { code: earlier, swallow: false };
  }

  /** Whether a ticket has begun and not ended: on a busy device keys may arrive long after they were sent. */
  isWithinTicket(): boolean {
    const start = Math.max(this.typed.indexOf(ticketMark), this.typedAsUs.indexOf(ticketMark));
    return start >= 0 && this.typed.length - start < ticketLength;
  }

  /** To be called when no key came for {@link silenceMs}: a scanner that sends neither Enter nor Tab ends that way. */
  silence(): string | undefined {
    return this.take();
  }

  private end(at: number): Heard {
    const code = at - this.lastAt <= silenceMs ? this.take() : undefined;
    this.forget();
    return code === undefined ? nothing : { code, swallow: true };
  }

  private take(): string | undefined {
    const { typed, typedAsUs } = this;
    this.forget();
    if (typed.length < shortestCode) return undefined;
    return !typed.includes(ticketMark) && typedAsUs.includes(ticketMark) ? typedAsUs : typed;
  }

  private forget(): void {
    this.typed = '';
    this.typedAsUs = '';
    this.lastAt = -Infinity;
  }
}

export const ticketMark = 'KITH1:';
const ticketLength = ticketMark.length + 43;

/** What the ticket holds, without what a scanner puts before it (its own prefix, a symbology mark) or after it. */
export function ticketIn(code: string): string {
  const start = code.indexOf(ticketMark);
  const ticket = start < 0 ? code : code.slice(start);
  return ticket.trim().slice(0, 512);
}

function usKey({ code, shift, key }: Stroke): string {
  if (/^Key[A-Z]$/.test(code)) return shift ? code.slice(3) : code.slice(3).toLowerCase();
  if (/^Digit\d$/.test(code) && !shift) return code.slice(5);
  if (code === 'Semicolon') return shift ? ':' : ';';
  if (code === 'Minus') return shift ? '_' : '-';
  return key;
}
