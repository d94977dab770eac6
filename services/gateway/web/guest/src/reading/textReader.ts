import { Client, type TextRead, type TextToRead } from '@kith/api';
import { createContext } from 'react';

const deadlineMs = 10_000;
/** So many texts are read at once. */
const most = 20;

interface Waiting {
  readonly text: TextToRead;
  readonly settle: (read: TextRead | undefined) => void;
}

/** Asks how texts are read: those of one moment together, and none twice. Whoever writes can go on without an answer. */
export class TextReader {
  private readonly client: Client;
  private readonly path: string;
  private readonly answers = new Map<string, Promise<TextRead | undefined>>();
  private waiting: Waiting[] = [];

  constructor(client: Client, path: string) {
    this.client = client;
    this.path = path;
  }

  /** Undefined where no answer came. */
  read(text: TextToRead): Promise<TextRead | undefined> {
    const key = JSON.stringify([document.documentElement.lang, text.kind, text.text]);
    const known = this.answers.get(key);
    if (known) return known;
    const answer = new Promise<TextRead | undefined>((settle) => {
      if (this.waiting.length === 0) queueMicrotask(() => void this.ask());
      this.waiting.push({ text, settle });
    }).then((read) => {
      if (!read) this.answers.delete(key);
      return read;
    });
    this.answers.set(key, answer);
    return answer;
  }

  private async ask(): Promise<void> {
    const asked = this.waiting;
    this.waiting = [];
    for (let from = 0; from < asked.length; from += most) {
      const some = asked.slice(from, from + most);
      const reads = await this.askFor(some.map(({ text }) => text));
      some.forEach(({ settle }, index) => {
        settle(reads[index]);
      });
    }
  }

  private async askFor(texts: readonly TextToRead[]): Promise<readonly TextRead[]> {
    try {
      const signal = AbortSignal.timeout(deadlineMs);
      return (await this.client.post<{ texts: TextRead[] }>(this.path, { texts }, { signal })).texts;
    } catch {
      return [];
    }
  }
}

/** Reads the texts of whoever has come to register. */
export const visitorsReader = (gatheringId: string) =>
  new TextReader(new Client(), `/api/attendee/forms/${gatheringId}/topic-proposals`);

/** Reads the texts of the guest whose link this is. */
export const guestsReader = (token: string) => new TextReader(new Client(token), '/api/attendee/me/topic-proposals');

/** By whom the texts of this page are read; without one, nothing is said about them. */
export const TextReaderContext = createContext<TextReader | undefined>(undefined);
