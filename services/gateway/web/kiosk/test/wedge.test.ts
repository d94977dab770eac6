import { describe, expect, it } from 'vitest';
import { textOf, ticketIn, ticketsIn } from '../src/scanning/readings';
import { silenceMs, Wedge, type Heard, type Stroke } from '../src/scanning/wedge';

const ticket = 'KITH1:AZi-_x9yZ0123456789abcdefghijKLMNOPqrstuvwA';

function strokes(text: string, gapMs: number, from = 1000): Stroke[] {
  return Array.from(text).map((key, index) => ({
    key,
    code: '',
    shift: false,
    held: false,
    command: false,
    at: from + index * gapMs,
  }));
}

function key(name: string, at: number): Stroke {
  return { key: name, code: name, shift: false, held: false, command: false, at };
}

const heard = ({ code, swallow }: Heard) => ({ ...(code && { code: textOf(code) }), swallow });
const text = (code: ReturnType<Wedge['silence']>) => code && textOf(code);

function scan(wedge: Wedge, typed: string, gapMs: number, from = 1000) {
  const all = strokes(typed, gapMs, from);
  const codes = all.map((stroke) => text(wedge.stroke(stroke).code)).filter((code) => code !== undefined);
  return { codes, lastAt: all.at(-1)?.at ?? from };
}

describe('a hand scanner', () => {
  for (const gap of [5, 7, 8, 16, 20, 40, 70, 90]) {
    for (const end of ['Enter', 'Tab']) {
      it(`is heard with ${gap} ms between keys and ${end} at the end`, () => {
        const wedge = new Wedge();
        const { lastAt } = scan(wedge, ticket, gap);
        expect(heard(wedge.stroke(key(end, lastAt + gap)))).toEqual({ code: ticket, swallow: true });
      });
    }

    it(`is heard with ${gap} ms between keys and nothing at the end`, () => {
      const wedge = new Wedge();
      scan(wedge, ticket, gap);
      expect(text(wedge.silence())).toBe(ticket);
      expect(wedge.silence()).toBeUndefined();
    });
  }

  it('is heard with uneven gaps and with Shift pressed for capitals', () => {
    const wedge = new Wedge();
    let at = 1000;
    Array.from(ticket).forEach((letter, index) => {
      at += 5 + ((index * 13) % 36);
      if (/[A-Z:_]/.test(letter)) wedge.stroke(key('Shift', at - 1));
      wedge.stroke({ ...key(letter, at), code: '' });
    });
    expect(text(wedge.stroke(key('Enter', at + 9)).code)).toBe(ticket);
  });

  it('is waited for while a ticket has begun and not ended', () => {
    const wedge = new Wedge();
    scan(wedge, ticket.slice(0, 30), 8);
    expect(wedge.silence()).toBeUndefined();
    scan(wedge, ticket.slice(30), 8, 1000 + 30 * 8);
    expect(text(wedge.silence())).toBe(ticket);
  });

  it('is heard when it falters within a ticket, as over a weak radio link', () => {
    const wedge = new Wedge();
    scan(wedge, ticket.slice(0, 20), 8);
    const { codes, lastAt } = scan(wedge, ticket.slice(20), 8, 1000 + 20 * 8 + 300);
    expect(codes).toEqual([]);
    expect(text(wedge.stroke(key('Enter', lastAt + 8)).code)).toBe(ticket);
  });

  it('is heard twice in a row without an end mark', () => {
    const wedge = new Wedge();
    const first = scan(wedge, ticket, 8);
    const second = scan(wedge, ticket.toUpperCase(), 8, first.lastAt + silenceMs + 50);
    expect(second.codes).toEqual([ticket]);
    expect(text(wedge.silence())).toBe(ticket.toUpperCase());
  });

  it('is understood when it types for an American keyboard on a German one', () => {
    const wedge = new Wedge();
    const german: Record<string, string> = { y: 'z', z: 'y', Y: 'Z', Z: 'Y', ':': 'Ö', '-': 'ß', _: '?' };
    const codes: Record<string, string> = { ':': 'Semicolon', '-': 'Minus', _: 'Minus' };
    let at = 0;
    for (const letter of ticket) {
      at += 8;
      wedge.stroke({
        key: german[letter] ?? letter,
        code: codes[letter] ?? (/\d/.test(letter) ? `Digit${letter}` : `Key${letter.toUpperCase()}`),
        shift: /[A-Z:_]/.test(letter),
        held: false,
        command: false,
        at,
      });
    }
    expect(ticketsIn(wedge.silence() ?? [])[0]).toBe(ticket);
  });
});

describe('a person at the keyboard', () => {
  for (const gap of [80, 120, 300]) {
    it(`is never taken for a scanner at ${gap} ms between keys`, () => {
      const wedge = new Wedge();
      const { codes, lastAt } = scan(wedge, 'Ana Pereira da Silva', gap);
      expect(codes).toEqual([]);
      expect(wedge.stroke(key('Enter', lastAt + gap))).toEqual({ swallow: false });
      expect(wedge.silence()).toBeUndefined();
    });
  }

  it('may roll over a few keys quickly', () => {
    const wedge = new Wedge();
    const { lastAt } = scan(wedge, 'ther', 20);
    expect(wedge.stroke(key('Enter', lastAt + 20))).toEqual({ swallow: false });
  });

  it('may hold a key down', () => {
    const wedge = new Wedge();
    const held = strokes('aaaaaaaaaaaaaaaaaaaa', 30).map((stroke, index) => ({ ...stroke, held: index > 0 }));
    held.forEach((stroke) => expect(wedge.stroke(stroke)).toEqual({ swallow: false }));
    expect(wedge.silence()).toBeUndefined();
  });

  it('may press Enter alone', () => {
    expect(new Wedge().stroke(key('Enter', 5))).toEqual({ swallow: false });
  });
});

describe('the ticket in a code', () => {
  it('loses what a scanner puts before it', () => {
    expect(ticketIn(`]Q1${ticket}`)).toBe(ticket);
    expect(ticketIn(`~~${ticket}\r`)).toBe(ticket);
  });

  it('is the code itself when it is of another kind', () => {
    expect(ticketIn(' https://example.org/x ')).toBe('https://example.org/x');
  });

  it('is bounded', () => {
    expect(ticketIn('x'.repeat(5000))).toHaveLength(512);
  });
});
