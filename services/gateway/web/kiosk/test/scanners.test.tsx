import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useWedge, type Read } from '../src/scanning/useWedge';
import { longestPauseMs } from '../src/scanning/wedge';
import { enter, press, ticket, typed, type Key } from './scannerKeys';

const cases = '../../../../shared/cases';
const areCasesHere = existsSync(cases);
if (!areCasesHere) console.warn(`SKIPPED: the recorded key strokes of real scanners are not at ${cases}`);

let reads: Read[];

function Page() {
  useWedge((read) => reads.push(read));
  return <input aria-label="Find by name" />;
}

/** The tickets that were read, once nothing comes any more. */
async function read(): Promise<readonly string[]> {
  await vi.advanceTimersByTimeAsync(longestPauseMs + 1);
  return reads.map((each) => ('tickets' in each ? each.tickets[0] : each.trouble));
}

/** As keys of a tablet: which key a scanner presses for a sign, and what the tablet makes of it. */
function pressedFor(places: Record<string, [string, boolean]>, written: Record<string, string>): Key[] {
  return Array.from(ticket, (sign, index) => {
    const [code, shift] = places[sign] ?? [
      /\d/.test(sign) ? `Digit${sign}` : `Key${sign.toUpperCase()}`,
      /[A-Z]/.test(sign),
    ];
    return { key: written[sign] ?? sign, code, shift, at: 1000 + index * 12 };
  });
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

describe('a hand scanner finds its ticket read', () => {
  it('where it is set to German and the tablet to English, and reads no second ticket as likelier', async () => {
    const places: Record<string, [string, boolean]> = {
      ':': ['Period', true], '-': ['Slash', false], _: ['Slash', true],
      y: ['KeyZ', false], z: ['KeyY', false], Y: ['KeyZ', true], Z: ['KeyY', true],
    }; // prettier-ignore
    press(enter(pressedFor(places, { ':': '>', '-': '/', _: '?', y: 'z', z: 'y', Y: 'Z', Z: 'Y' })));
    expect(await read()).toHaveLength(1);
    expect(reads[0]).toMatchObject({ tickets: expect.arrayContaining([ticket]) as unknown });
  });

  it('where only the text of that arrived, in the search field', async () => {
    const text = ticket.replace(
      /[yzYZ:_-]/g,
      (sign) => ({ y: 'z', z: 'y', Y: 'Z', Z: 'Y', ':': '>', '-': '/', _: '?' })[sign] ?? '',
    );
    press(enter(typed(text)), screen.getByLabelText('Find by name'));
    await read();
    expect(reads[0]).toMatchObject({ tickets: expect.arrayContaining([ticket]) as unknown });
  });

  it('with a prefix and a suffix of its own', async () => {
    press(enter(typed(`]Q1${ticket}#`)));
    press(enter(typed(`${ticket}END`).map((key) => ({ ...key, at: key.at + 9000 }))));
    expect(await read()).toEqual([ticket]);
  });

  it('over a slow radio link, in the search field too', async () => {
    press(enter(typed(ticket, 90)), screen.getByLabelText('Find by name'));
    expect(await read()).toEqual([ticket]);
  });

  it('with Caps Lock on', async () => {
    press(
      enter(typed(ticket.replace(/[a-z]/gi, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase())))),
    );
    expect(await read()).toEqual([ticket]);
  });

  it('with its digits on a number pad that is switched to arrows', async () => {
    const keys = typed(ticket).map((each) =>
      /\d/.test(each.key) ? { ...each, key: 'End', code: `Numpad${each.key}` } : each,
    );
    press(enter(keys));
    expect(await read()).toEqual([ticket]);
  });

  it.each(['the page', 'the search field'])('through an input method that names no keys, in %s', async (where) => {
    const target = where === 'the page' ? document.body : screen.getByLabelText('Find by name');
    press(enter(typed(ticket).map(({ key, at }) => ({ key: 'Unidentified', data: key, at }))), target);
    expect(await read()).toEqual([ticket]);
  });

  it('through an input method that composes the text, and through one that writes it at once', async () => {
    const field = screen.getByLabelText<HTMLInputElement>('Find by name');
    for (let length = 1; length <= ticket.length; length++) {
      press([{ key: 'Unidentified', at: 1000 + length }], field);
      fireEvent.input(field, { target: { value: ticket.slice(0, length) } });
    }
    expect(await read()).toEqual([ticket]);
    await vi.advanceTimersByTimeAsync(5000);
    fireEvent.input(field, { target: { value: '' } });
    fireEvent.input(field, { target: { value: ticket } });
    expect(await read()).toEqual([ticket, ticket]);
  });
});

describe('one sentence says what to set', () => {
  it.each([
    ['half-ticket', ticket.slice(0, 30)],
    ['scanner-capitals', ticket.toLowerCase()],
    ['scanner-capitals', ticket.toUpperCase()],
    ['scanner-layout', ticket.replace(':', '¤').replaceAll('_', '¤')],
    ['malformed-ticket', 'https://kith.example/events/autumn-evening-in-the-hall-of-the-town'],
    ['malformed-ticket', 'BEGIN:VCARD N:Ito;Zoe END:VCARD'],
  ])('%s', async (trouble, code) => {
    press(enter(typed(code)));
    expect(await read()).toEqual([trouble]);
  });

  it('where the device passes on neither names nor texts of keys', async () => {
    press(enter(typed(ticket).map(({ at }) => ({ key: 'Unidentified', at }))));
    expect(await read()).toEqual(['scanner-unheard']);
  });
});

describe('the Enter of a scanner', () => {
  it('is its own, even after its code was taken', async () => {
    const field = screen.getByLabelText('Find by name');
    press(typed(ticket), field);
    await vi.advanceTimersByTimeAsync(120);
    expect(reads).toHaveLength(1);
    const late = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    Object.defineProperty(late, 'timeStamp', { value: 1000 + ticket.length * 12 + 130 });
    field.dispatchEvent(late);
    expect(late.defaultPrevented).toBe(true);
  });
});

describe.skipIf(!areCasesHere)('scanners as they were recorded', () => {
  type Minimal = [string, string, boolean, number] | [string, string, number];
  const load = (path: string) =>
    JSON.parse(readFileSync(`${cases}/${path}`, 'utf8')) as { scanner_holds: string; strokes: unknown[] };

  function fromMinimal(stroke: Minimal): Key {
    if (stroke.length === 4) return { key: stroke[0], code: stroke[1], shift: stroke[2], at: stroke[3] };
    return stroke[0] === 'Enter' ? { key: 'Enter', at: stroke[2] } : { key: stroke[0], data: stroke[1], at: stroke[2] };
  }

  function fromRecord(stroke: { key: string; code: string; shift: boolean; at: number; inputData?: string }): Key {
    return { ...stroke, ...(stroke.inputData !== undefined && { data: stroke.inputData }) };
  }

  const minimal = [
    '13b-german-scanner-us-tablet',
    '13d-french-scanner-us-tablet',
    '13f-android-ime',
    '13g-slow-bluetooth',
    '13h-suffix',
  ];
  const records = [
    'a-us-scanner-on-german-tablet', 'b-german-scanner-on-us-tablet', 'c-us-scanner-on-french-tablet',
    'd-french-scanner-on-us-tablet', 'e-caps-lock-on', 'f-android-ime-unidentified', 'g-bluetooth-90ms-between-keys',
    'h-prefix-Q1-and-suffix-hash', 'i-numeric-keypad-digits', 'j-no-enter-at-the-end',
  ]; // prettier-ignore
  const all = [
    ...minimal.map((name) => [name, `minimal/${name}/keys.json`] as const),
    ...records.map((name) => [name, `13-wedge-scanners/${name}.json`] as const),
  ];
  for (const where of ['the page', 'the search field']) {
    it.each(all)(`%s, in ${where}`, async (_, path) => {
      const { scanner_holds: held, strokes } = load(path);
      const keys = path.startsWith('minimal')
        ? (strokes as Minimal[]).map(fromMinimal)
        : (strokes as Parameters<typeof fromRecord>[0][]).map(fromRecord);
      press(keys, where === 'the page' ? document.body : screen.getByLabelText('Find by name'));
      await read();
      expect(reads).toHaveLength(1);
      expect(reads[0]).toMatchObject({ tickets: expect.arrayContaining([held]) as unknown });
    });
  }
});
