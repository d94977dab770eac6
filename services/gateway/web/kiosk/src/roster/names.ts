import { isFound, letters, sought } from '@kith/i18n/names';
import { Dexie, type EntityTable } from 'dexie';
import type { Hit } from '../connection/doorServer';

export const fewestLetters = 3;
const mostHits = 8;

export interface Name {
  readonly registrationId: string;
  readonly displayName: string;
  readonly company?: string;
  /** The beginnings of all that may be typed for it, as the server's Spellings.java says. */
  readonly words: string;
}

/** The names as the server sends them, to be kept until then. */
export interface NamesDownload {
  readonly validUntil: string;
  /** How many letters there are of each word; all where it is not said. */
  readonly wordLength?: number;
  readonly names: readonly Name[];
}

/** Those of whose name some spelling begins with each word of the query, whatever the order; at most eight. */
export function search(names: readonly Name[], query: string, wordLength = Infinity): Hit[] {
  if (letters(query) < fewestLetters) return [];
  const { starts, joined } = sought(query);
  const begin = (start: string) =>
    Array.from(start)
      .slice(0, wordLength + 1)
      .join(''); // with the space before it
  const wanted = { starts: starts.map(begin), joined: begin(joined) };
  const hits: Hit[] = [];
  for (const name of names) {
    if (isFound(name.words, wanted)) {
      const { registrationId, displayName, company } = name;
      hits.push({ registrationId, displayName, ...(company && { company }) });
      if (hits.length === mostHits) break;
    }
  }
  return hits;
}

interface Kept extends NamesDownload {
  readonly gatheringId: string;
}

/**
 * The names of a gathering's guests, kept on this device only where a supervisor wants that, apart from everything else, and only for
 * a while: unlike the roster this tells a finder of the device who comes.
 */
export class Names {
  private readonly database: Dexie & { kept: EntityTable<Kept, 'gatheringId'> };
  private readonly gatheringId: string;
  private readonly now: () => number;
  private held: NamesDownload | undefined;

  constructor(gatheringId: string, now: () => number = Date.now) {
    this.gatheringId = gatheringId;
    this.now = now;
    this.database = new Dexie(`kith-kiosk-names-${gatheringId}`) as typeof this.database;
    this.database.version(1).stores({ kept: 'gatheringId' });
  }

  /** Until when names are kept, or undefined where none are. Forgets them when that has passed. */
  async validUntil(): Promise<string | undefined> {
    this.held ??= await this.database.kept.get(this.gatheringId);
    if (this.held && Date.parse(this.held.validUntil) <= this.now()) await this.wipe();
    return this.held?.validUntil;
  }

  async keep({ validUntil, wordLength, names }: NamesDownload): Promise<void> {
    this.held = { validUntil, names: [...names], ...(wordLength && { wordLength }) };
    await this.database.kept.put({ gatheringId: this.gatheringId, ...this.held });
  }

  async find(query: string): Promise<Hit[]> {
    return (await this.validUntil()) && this.held ? search(this.held.names, query, this.held.wordLength) : [];
  }

  async wipe(): Promise<void> {
    this.held = undefined;
    await this.database.delete({ disableAutoOpen: false });
  }
}
