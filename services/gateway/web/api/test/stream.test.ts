import { describe, expect, it } from 'vitest';
import { EventParser } from '../src/stream';

function parsed(...pieces: string[]) {
  const events: [string, string][] = [];
  const parser = new EventParser((name, data) => events.push([name, data]));
  for (const piece of pieces) parser.accept(piece);
  return events;
}

describe('the event parser', () => {
  it('hands out an event when its empty line has come', () => {
    expect(parsed('event: room\ndata: {"present":3}\n')).toEqual([]);
    expect(parsed('event: room\ndata: {"present":3}\n\n')).toEqual([['room', '{"present":3}']]);
  });

  it('does not mind where the network cuts the text', () => {
    const text = 'event:room\r\ndata:1\r\n\r\n:heartbeat\n\nevent: now\ndata: a\ndata: b\n\n';
    expect(parsed(...text.split(''))).toEqual([
      ['room', '1'],
      ['now', 'a\nb'],
    ]);
  });
});
