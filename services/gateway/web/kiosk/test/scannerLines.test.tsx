import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useWedge, type Read } from '../src/scanning/useWedge';
import { longestPauseMs } from '../src/scanning/wedge';
import { enter, press, followedBy, ticket, typed, write } from './scannerKeys';

const other = 'KITH1:QmVlcnMtYW5kLWNvZmZlZS1hdC10aGUtZG9vcl9fXyE';
const lineEndMs = 1000 + ticket.length * 12;

let reads: Read[];

function Page() {
  useWedge((read) => reads.push(read));
  return <input aria-label="Find by name" />;
}

const field = () => screen.getByLabelText<HTMLInputElement>('Find by name');

async function read(): Promise<readonly string[]> {
  await vi.advanceTimersByTimeAsync(longestPauseMs + 1);
  return reads.map((each) => ('tickets' in each ? each.tickets[0] : each.trouble));
}

beforeEach(() => {
  reads = [];
  vi.useFakeTimers();
  render(<Page />);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('what stands round a ticket', () => {
  it.each([
    [
      'an AIM mark and a group separator',
      [...followedBy(typed(']d2'), ']', { ctrl: true }), ...typed(ticket, 12, 1060)],
    ],
    ['ETX as Ctrl+C', followedBy(typed(ticket), 'c', { code: 'KeyC', ctrl: true })],
    ['a carriage return as Ctrl+M', followedBy(typed(ticket), 'm', { code: 'KeyM', ctrl: true })],
    ['a group separator, then Enter', enter(followedBy(typed(ticket), ']', { ctrl: true }))],
    ['a function key', followedBy(typed(ticket), 'F4')],
    ['the time of the scan', enter(typed(`${ticket} 2026-11-30 18:00`))],
    ['its length', enter(typed(`049${ticket}`))],
    ['an address', enter(typed(`https://kith.example/t?c=${encodeURIComponent(ticket)}`))],
    [
      'an address with much behind it',
      enter(typed(`https://kith.example/t/${ticket}?utm_source=mail&utm_medium=email`)),
    ],
    ['the tail of another', enter(typed(other.slice(20) + ticket))],
    ['its own first half', enter(typed(ticket.slice(0, 25) + ticket))],
  ])('is taken off: %s', async (_, keys) => {
    press(keys, field());
    expect(await read()).toEqual([ticket]);
  });

  it.each(['Enter', 'Tab'])('is the scanner’s, however many end keys it sends: %s and Enter', async (first) => {
    expect(press(enter(followedBy(typed(ticket), first)), field())).toEqual([first, 'Enter']);
    expect(await read()).toEqual([ticket]);
  });

  it('is the person’s, when it is a command', () => {
    expect(press([{ key: 'c', ctrl: true, at: 1000 }], field())).toEqual([]);
    expect(press([...typed('Ana', 150), { key: 'v', ctrl: true, at: 1500 }], field())).toEqual([]);
  });
});

describe('several tickets in one go', () => {
  it.each([
    ['one behind the other', enter(typed(ticket + other)), [ticket, other]],
    ['with a comma between them', enter(typed(`${ticket},${other}`)), [ticket, other]],
    ['without an end key', [...typed(ticket), ...typed(other, 12, lineEndMs + 50)], [ticket, other]],
    ['the same one twice', enter(typed(ticket + ticket)), [ticket]],
  ])('are each read: %s', async (_, keys, expected) => {
    press(keys);
    expect(await read()).toEqual(expected);
  });
});

describe('an input method', () => {
  const wide = Array.from(ticket, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');

  it('may write in full width', async () => {
    write(wide, 1000, field());
    expect(await read()).toEqual([ticket]);
  });

  it('may add signs that nobody sees', async () => {
    write(`\ufeff\u200b${ticket}\u200b`, 1000, field());
    expect(await read()).toEqual([ticket]);
  });

  it('that changes a sign is told, not passed over', async () => {
    write(ticket.replace('-', '—'), 1000, field());
    expect(await read()).toEqual(['half-ticket']);
  });

  it.each([
    'Ana Pereira da Silva',
    'ana.pereira@example.com',
    'Keith, who knows Kith from the evening of the chamber in Bern',
  ])('may write what a person means: %s', async (text) => {
    write(text, 1000, field());
    expect(await read()).toEqual([]);
  });
});

describe('a scanner that types the number of each sign', () => {
  function pressNumbers(target: Element) {
    let at = 1000;
    for (const sign of ticket) {
      press([{ key: 'Alt', alt: true, at }], target);
      for (const digit of `0${sign.charCodeAt(0)}`)
        press([{ key: digit, code: `Numpad${digit}`, alt: true, at: (at += 6) }], target);
      fireEvent.keyUp(target, { key: 'Alt' });
      if (target === field()) write(sign, performance.now(), target);
    }
    press([{ key: 'Enter', at: at + 12 }], target);
  }

  it.each(['the page', 'the search field'])('is understood in %s', async (where) => {
    pressNumbers(where === 'the page' ? document.body : field());
    expect(await read()).toEqual([ticket]);
  });
});

describe('a code of another kind', () => {
  it.each([
    ['EAN-13', '4006381333931'],
    ['a network', 'WIFI:T:WPA;S:Hall;P:secret123;;'],
    ['a token', 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc'],
    ['a ticket of another version', ticket.replace('1:', '2:')],
  ])('is no ticket: %s', async (_, code) => {
    press(enter(typed(code)));
    expect(await read()).toEqual(['malformed-ticket']);
  });

  it('is told once where it comes in many lines', async () => {
    let at = 1000;
    for (const line of ['BEGIN:VCARD', 'VERSION:3.0', 'N:Ito;Zoe', 'ORG:Northwind', 'END:VCARD']) {
      const keys = enter(typed(line, 12, at));
      press(keys);
      at = (keys.at(-1)?.at ?? at) + 12;
    }
    expect(await read()).toEqual(['malformed-ticket']);
  });

  it('is told again for the next code once somebody has tapped the message away', async () => {
    press(enter(typed('4006381333931')));
    expect(await read()).toEqual(['malformed-ticket']);

    fireEvent.click(document.body);
    press(enter(typed('https://kith.example/poster', 12, 3000)));
    expect(await read()).toEqual(['malformed-ticket', 'malformed-ticket']);
  });
});
