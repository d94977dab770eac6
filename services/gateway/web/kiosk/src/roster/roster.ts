import { Dexie, type EntityTable } from 'dexie';
import { precedes } from '../admission/rule';

/** One place, closed: only its own ticket opens it. */
export interface Entry {
  readonly registrationId: string;
  readonly cancelled?: boolean;
  /** The place that its ticket stands for, where two people turned out to be one. */
  readonly sameAs?: string;
  readonly sealed: string;
}

/** Who is in since when and through which door. Holds no name. */
export interface Arrival {
  readonly registrationId: string;
  readonly checkInId: string;
  readonly occurredAt: string;
  readonly door: string;
}

/** The list as the server sends it. */
export interface RosterDownload {
  readonly version: string;
  readonly takenAt: string;
  readonly capacity?: number;
  /** When the event was closed: nobody new comes in from then on. */
  readonly closedAt?: string;
  readonly confirmed: number;
  readonly walkInKey: string;
  readonly entries: readonly Entry[];
}

/** All of the list but its entries. */
export interface RosterFacts extends Omit<RosterDownload, 'entries'> {
  readonly gatheringId: string;
  /** Until when arrivals elsewhere are known, by the server's clock. */
  readonly arrivalsAt?: string;
}

export interface ArrivalsDownload {
  readonly asOf: string;
  readonly arrivals: readonly (Pick<Arrival, 'registrationId'> & Partial<Arrival>)[];
}

/** What this device knows of one gathering's guests without asking: closed entries, and who is in. */
export class Roster {
  private readonly database: Dexie & {
    entries: EntityTable<Entry, 'registrationId'>;
    arrivals: EntityTable<Arrival, 'registrationId'>;
    facts: EntityTable<RosterFacts, 'gatheringId'>;
  };

  private readonly gatheringId: string;

  constructor(gatheringId: string) {
    this.gatheringId = gatheringId;
    this.database = new Dexie(`kith-kiosk-roster-${gatheringId}`) as typeof this.database;
    this.database.version(1).stores({ entries: 'registrationId', arrivals: 'registrationId', facts: 'gatheringId' });
  }

  facts(): Promise<RosterFacts | undefined> {
    return this.database.facts.get(this.gatheringId);
  }

  entry(registrationId: string): Promise<Entry | undefined> {
    return this.database.entries.get(registrationId);
  }

  arrival(registrationId: string): Promise<Arrival | undefined> {
    return this.database.arrivals.get(registrationId);
  }

  /** Takes a whole list in the place of the one before. */
  async take({ entries, ...download }: RosterDownload): Promise<void> {
    const { database } = this;
    await database.transaction('rw', database.entries, database.facts, async () => {
      const before = await database.facts.get(this.gatheringId);
      await database.entries.clear();
      await database.entries.bulkPut([...entries]);
      await database.facts.put({
        ...download,
        gatheringId: this.gatheringId,
        ...(before?.arrivalsAt && { arrivalsAt: before.arrivalsAt }),
      });
    });
  }

  /** Takes who came in elsewhere; what happened here and was not told yet stays. */
  async hear({ asOf, arrivals }: ArrivalsDownload, stillWaiting: ReadonlySet<string>): Promise<void> {
    const { database } = this;
    await database.transaction('rw', database.arrivals, database.facts, async () => {
      for (const { registrationId, checkInId, occurredAt, door } of arrivals) {
        if (checkInId && occurredAt && door) await this.arrive({ registrationId, checkInId, occurredAt, door });
        else {
          const own = await database.arrivals.get(registrationId);
          if (own && !stillWaiting.has(own.checkInId)) await database.arrivals.delete(registrationId);
        }
      }
      await database.facts.update(this.gatheringId, { arrivalsAt: asOf });
    });
  }

  /** Of several arrivals of one guest the first counts. */
  async arrive(arrival: Arrival): Promise<void> {
    const known = await this.arrival(arrival.registrationId);
    const isFirst =
      !known ||
      precedes({ id: arrival.checkInId, at: arrival.occurredAt }, { id: known.checkInId, at: known.occurredAt });
    if (isFirst) await this.database.arrivals.put(arrival);
  }

  async leave(registrationId: string, checkInId: string): Promise<void> {
    const known = await this.arrival(registrationId);
    if (known?.checkInId === checkInId) await this.database.arrivals.delete(registrationId);
  }

  async wipe(): Promise<void> {
    await this.database.delete({ disableAutoOpen: false });
  }
}
