import { Client, Refused } from './client';

export type StreamState = 'connecting' | 'open' | 'waiting' | 'refused';

/** A followed stream: one server-sent event after the other until it is closed, across lost connections. */
export interface Stream {
  close: () => void;
}

interface Following {
  client: Client;
  path: string;
  /** Who takes the data of an event, by the event's name; others (heartbeats) only prove that the line is alive. */
  on: Record<string, (data: never) => void>;
  onState?: (state: StreamState) => void;
  /** Silence after which the line counts as dead. The services send a heartbeat far more often. */
  deadAfterMillis?: number;
}

const firstPauseMillis = 500;
const longestPauseMillis = 15_000;

/**
 * Reads server-sent events over fetch, because EventSource can send no token. Reconnects with growing, jittered
 * pauses; stops for good when the server refuses (4xx), because asking again would not help.
 */
export function follow(following: Following): Stream {
  const closed = new AbortController();
  void keepFollowing(following, closed.signal);
  return { close: () => closed.abort() };
}

async function keepFollowing(following: Following, closed: AbortSignal): Promise<void> {
  let pause = firstPauseMillis;
  while (!closed.aborted) {
    following.onState?.('connecting');
    try {
      await readOnce(following, closed, () => {
        pause = firstPauseMillis;
      });
    } catch (failure) {
      if (failure instanceof Refused && failure.problem.status < 500 && failure.problem.status !== 429) {
        following.onState?.('refused');
        return;
      }
    }
    if (isAborted(closed)) return;
    following.onState?.('waiting');
    await sleep(pause * (0.5 + Math.random() / 2), closed);
    pause = Math.min(pause * 2, longestPauseMillis);
  }
}

// behind a function, so that the compiler does not assume the answer from an earlier look
const isAborted = (signal: AbortSignal) => signal.aborted;

async function readOnce(following: Following, closed: AbortSignal, opened: () => void): Promise<void> {
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  closed.addEventListener('abort', stop);
  const deadAfter = following.deadAfterMillis ?? 45_000;
  let watch = setTimeout(stop, deadAfter);
  try {
    const response = await following.client.send('GET', following.path, undefined, {
      signal: attempt.signal,
      accept: 'text/event-stream',
    });
    if (!response.body) return;
    following.onState?.('open');
    opened();
    const parser = new EventParser((name, data) => {
      following.on[name]?.(JSON.parse(data) as never);
    });
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      clearTimeout(watch);
      watch = setTimeout(stop, deadAfter);
      parser.accept(chunk.value);
    }
  } finally {
    clearTimeout(watch);
    closed.removeEventListener('abort', stop);
  }
}

/** Takes the text of an event stream in pieces of any size and hands out whole events. */
export class EventParser {
  private readonly deliver: (name: string, data: string) => void;
  private rest = '';
  private name = 'message';
  private data: string[] = [];

  constructor(deliver: (name: string, data: string) => void) {
    this.deliver = deliver;
  }

  accept(text: string): void {
    this.rest += text;
    // a carriage return at the very end may be the first half of a line break
    const lines = this.rest.split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.line(line);
  }

  private line(line: string): void {
    if (line === '') {
      if (this.data.length > 0) this.deliver(this.name, this.data.join('\n'));
      this.name = 'message';
      this.data = [];
    } else if (line.startsWith('event:')) this.name = value(line, 6);
    else if (line.startsWith('data:')) this.data.push(value(line, 5));
  }
}

function value(line: string, from: number): string {
  return line.slice(line[from] === ' ' ? from + 1 : from);
}

function sleep(millis: number, closed: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      closed.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, millis);
    closed.addEventListener('abort', wake);
  });
}
