import { useEffect, useEffectEvent } from 'react';
import { AltCode } from './altCode';
import { apart, signsOf, ticketsIn, troubleWith, type Sign, type Trouble } from './readings';
import { Repeats } from './repeats';
import { longestPauseMs, silenceMs, Wedge } from './wedge';

/** What a scanner sent: the tickets that it may be, the likeliest first, and when its first key came; or why it is none. */
export type Read =
  { readonly tickets: readonly [string, ...string[]]; readonly startedAt: number } | { readonly trouble: Trouble };

/** So many keys without a name and without a text are a scanner that this device does not pass on. */
const fewestUnheard = 12;

/** Hears a hand scanner anywhere on the page. What a person types into a field stays untouched. */
export function useWedge(onRead: (read: Read) => void): void {
  const tell = useEffectEvent(onRead);
  useEffect(() => {
    const ears = new Ears((read) => tell(read));
    // on the way down, before any field or button acts on the scanner's Enter
    document.addEventListener('keydown', ears.onKey, { capture: true });
    document.addEventListener('keyup', ears.onKeyUp, { capture: true });
    document.addEventListener('input', ears.onInput, { capture: true });
    document.addEventListener('click', ears.onClick, { capture: true });
    return () => {
      document.removeEventListener('keydown', ears.onKey, { capture: true });
      document.removeEventListener('keyup', ears.onKeyUp, { capture: true });
      document.removeEventListener('input', ears.onInput, { capture: true });
      document.removeEventListener('click', ears.onClick, { capture: true });
      ears.close();
    };
  }, []);
}

class Ears {
  private readonly tell: (read: Read) => void;
  private readonly wedge = new Wedge();
  private readonly repeats = new Repeats();
  private troubles = new Repeats();
  private readonly altCode = new AltCode();
  private silence: ReturnType<typeof setTimeout> | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** Keys that came without a name; their text follows as input, or never. */
  private unnamed = 0;
  /** When a key came that writes a sign: it is the cause of the next input. */
  private writtenAt = -Infinity;
  private firstKeyAt = 0;
  private lastKeyAt = -Infinity;
  private field: EventTarget | null = null;
  private held = '';

  constructor(tell: (read: Read) => void) {
    this.tell = tell;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    this.time(event.timeStamp);
    if (this.altCode.takes(event)) return;
    if (event.code === '' && (event.key === 'Unidentified' || event.key === 'Process')) {
      this.remember(event.target);
      this.unnamed += 1;
      this.writtenAt = -Infinity;
      this.waitForMore();
      return;
    }
    const isCommand = event.metaKey || event.ctrlKey !== event.altKey;
    this.writtenAt = !isCommand && Array.from(event.key).length === 1 ? event.timeStamp : -Infinity;
    const { code, swallow } = this.wedge.stroke({
      key: event.key,
      code: event.code,
      shift: event.shiftKey,
      at: event.timeStamp,
      held: event.repeat,
      // AltGr, with which some layouts write ordinary characters, counts as both
      command: isCommand,
    });
    if (swallow) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (this.unnamed > 0 && event.key === 'Enter') this.tellUnheard();
    this.unnamed = 0;
    this.heard(code);
    this.waitForMore();
  };

  readonly onKeyUp = (event: KeyboardEvent): void => {
    const sign = this.altCode.released(event);
    if (sign === undefined) return;
    this.writtenAt = event.timeStamp;
    this.listen(sign, event.timeStamp);
    this.waitForMore();
  };

  /** An input method sends texts in place of keys: letter by letter, or the whole word again and again. */
  readonly onInput = (event: Event): void => {
    const before = this.field === event.target ? this.held : '';
    this.remember(event.target);
    const isOfAKey = event.timeStamp - this.writtenAt < longestPauseMs;
    this.writtenAt = -Infinity;
    if (isOfAKey) return;
    this.time(event.timeStamp);
    this.unnamed = 0;
    const text = isTextField(event.target) ? added(before, event.target.value) : dataOf(event);
    for (const { key } of signsOf(text)) this.listen(key, event.timeStamp);
    this.waitForMore();
  };

  /** Whoever taps has seen what was wrong with the last code: the next one is another. */
  readonly onClick = (): void => {
    this.troubles = new Repeats();
  };

  close(): void {
    clearTimeout(this.silence);
    clearTimeout(this.pause);
  }

  private time(at: number): void {
    if (at - this.lastKeyAt > longestPauseMs) this.firstKeyAt = at;
    this.lastKeyAt = at;
  }

  private listen(key: string, at: number): void {
    const stroke = { key, code: '', shift: false, at, held: false, command: false, isText: true };
    this.heard(this.wedge.stroke(stroke).code);
  }

  private remember(target: EventTarget | null): void {
    this.field = target;
    this.held = isTextField(target) ? target.value : '';
  }

  private waitForMore(): void {
    this.close();
    this.silence = setTimeout(() => this.heard(this.wedge.silence()), silenceMs);
    this.pause = setTimeout(() => {
      this.heard(this.wedge.pause());
      this.tellUnheard();
    }, longestPauseMs);
  }

  private heard(code: readonly Sign[] | undefined): void {
    for (const each of code === undefined ? [] : apart(code)) this.read(each);
  }

  private read(code: readonly Sign[]): void {
    const [first, ...others] = ticketsIn(code);
    const read: Read =
      first === undefined
        ? { trouble: troubleWith(code) }
        : { tickets: [first, ...others], startedAt: this.firstKeyAt };
    // a visiting card arrives line by line, and is one wrong code
    const isRepeated =
      'trouble' in read
        ? this.troubles.isRepeated(read.trouble, performance.now())
        : this.repeats.isRepeated(read.tickets[0], performance.now());
    if (!isRepeated) this.tell(read);
  }

  private tellUnheard(): void {
    if (this.unnamed >= fewestUnheard) this.tell({ trouble: 'scanner-unheard' });
    this.unnamed = 0;
  }
}

function isTextField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

const dataOf = (event: Event): string => (event instanceof InputEvent ? (event.data ?? '') : '');

/** What a field holds more than before. */
function added(before: string, now: string): string {
  return now.startsWith(before) ? now.slice(before.length) : now;
}
