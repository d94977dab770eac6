import { Dexie, type EntityTable } from 'dexie';
import { Ledger } from './ledger';
import type { Scan, StoredScan } from './scan';

export interface ScanCounts {
  readonly waiting: number;
  readonly refused: number;
  /** Of them, those that this device could not store: they are lost when it is switched off. */
  readonly unsafe: number;
  /** The ids of scans that waited here and are here no more, though nobody sent them. */
  readonly missing: readonly string[];
}

interface Kept {
  readonly scans: readonly StoredScan[];
  readonly unsafe: readonly StoredScan[];
  readonly isReadable: boolean;
}

const patienceMs = 4000;
const readAgainMs = 5000;
const longestAsideMs = 60_000;
const probeId = 'probe';

/**
 * The scans that wait on this device: in IndexedDB, so that they survive a reload and a power cut, and in memory, so that they survive a
 * database that is forbidden, full or cleared. A ledger outside both tells how many were lost.
 */
export class Scans {
  private readonly table: EntityTable<StoredScan, 'id'>;
  private readonly held = new Map<string, StoredScan>();
  private readonly ledger: Ledger;

  constructor(name = 'kith-kiosk-scans') {
    const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Dexie & {
      scans: EntityTable<StoredScan, 'id'>;
    };
    database.version(1).stores({ scans: 'id, state, gatheringId' });
    this.table = database.scans;
    this.ledger = new Ledger(name);
  }

  /** Whether this device can store anything now. */
  async canStore(): Promise<boolean> {
    const probe = { id: probeId, gatheringId: '', door: '', occurredAt: '' };
    try {
      await inTime(this.table.put({ ...probe, state: 'refused', attempts: 0, notBefore: 0 }));
      await inTime(this.table.delete(probeId));
      return true;
    } catch {
      return false;
    }
  }

  /** Whether the scan is safe from a power cut. It waits to be sent in either case. */
  async add(scan: Scan): Promise<boolean> {
    const stored: StoredScan = { ...scan, state: 'waiting', attempts: 0, notBefore: 0 };
    const isSafe = await inTime(this.table.add(stored)).then(
      () => true,
      () => false,
    );
    this.held.set(scan.id, stored);
    this.ledger.add(scan.id);
    return isSafe;
  }

  /** The scan to send next: the one somebody stands waiting for, else the oldest that is due. */
  async next(gatheringId: string, now: number, wanted?: string): Promise<StoredScan | undefined> {
    const waiting = waitingFor(gatheringId, await this.kept());
    const wantedScan = waiting.find((scan) => scan.id === wanted);
    return wantedScan ?? waiting.find((scan) => dueAt(scan, now) <= now);
  }

  /** When to look again: when the next scan that stepped aside is due, or the store may be readable; in milliseconds since the epoch. */
  async nextDueAt(gatheringId: string): Promise<number | undefined> {
    const kept = await this.kept();
    const now = Date.now();
    const due = waitingFor(gatheringId, kept).map((scan) => dueAt(scan, now));
    if (!kept.isReadable) due.push(now + readAgainMs);
    return due.length === 0 ? undefined : Math.min(...due);
  }

  async sent(id: string): Promise<void> {
    this.held.delete(id);
    this.ledger.settle(id);
    try {
      await inTime(this.table.delete(id));
    } catch (failure) {
      if ((await this.kept()).isReadable) throw failure;
    }
    await this.storeUnsafe();
  }

  async refuse(id: string, reason: string): Promise<void> {
    await this.change(id, { state: 'refused', reason });
  }

  async stepAside(scan: StoredScan, notBefore: number): Promise<void> {
    await this.change(scan.id, { attempts: scan.attempts + 1, notBefore });
  }

  async refused(): Promise<StoredScan[]> {
    return (await this.all()).filter((scan) => scan.state === 'refused');
  }

  /** Puts what was refused back in the queue, under the same ids. */
  async retryRefused(): Promise<void> {
    for (const { id } of await this.refused()) await this.change(id, { state: 'waiting', attempts: 0, notBefore: 0 });
  }

  async counts(): Promise<ScanCounts> {
    // the ledger is read before and after: what is sent meanwhile is not missing
    const before = this.ledger.ids();
    const { scans, unsafe, isReadable } = await this.kept();
    const here = new Set(scans.map(({ id }) => id));
    const after = new Set(this.ledger.ids());
    const waiting = scans.filter(({ state }) => state === 'waiting').length;
    return {
      waiting,
      refused: scans.length - waiting,
      unsafe: unsafe.length,
      missing: isReadable ? before.filter((id) => !here.has(id) && after.has(id)) : [],
    };
  }

  /** Somebody knows of the missing scans and does by hand what is to be done. */
  async forgetMissing(): Promise<void> {
    this.ledger.settle(...(await this.counts()).missing);
  }

  /** The ids of what waits. */
  async waitingIds(): Promise<Set<string>> {
    return new Set((await this.all()).filter((scan) => scan.state === 'waiting').map((scan) => scan.id));
  }

  /** Everything that is kept, in the order it happened: to be carried elsewhere by hand. */
  async all(): Promise<readonly StoredScan[]> {
    return (await this.kept()).scans;
  }

  private async kept(): Promise<Kept> {
    const rows = await inTime(this.table.toArray()).catch(() => this.closeToOpenAgain());
    const stored = new Map(rows?.filter(({ id }) => id !== probeId).map((scan) => [scan.id, scan]));
    const unsafe = [...this.held.values()].filter(({ id }) => !stored.has(id));
    const scans = [...stored.values(), ...unsafe].sort((one, other) => (one.id < other.id ? -1 : 1));
    return { scans, unsafe, isReadable: rows !== undefined };
  }

  /** What could not be opened, or was closed by a clearing, is opened anew at the next look. */
  private closeToOpenAgain(): undefined {
    this.table.db.close({ disableAutoOpen: false });
    return undefined;
  }

  private async change(id: string, change: Partial<StoredScan>): Promise<void> {
    const held = this.held.get(id);
    if (held) this.held.set(id, { ...held, ...change });
    try {
      await inTime(this.table.update(id, change));
    } catch (failure) {
      if (!held) throw failure;
    }
  }

  private async storeUnsafe(): Promise<void> {
    for (const scan of (await this.kept()).unsafe) {
      try {
        await inTime(this.table.put(scan));
      } catch {
        return; // still no room
      }
    }
  }
}

function waitingFor(gatheringId: string, { scans }: Kept): StoredScan[] {
  return scans.filter((scan) => scan.state === 'waiting' && scan.gatheringId === gatheringId);
}

/** Whoever steps aside does so for seconds; a time far ahead was written by a clock that has been put right since. */
function dueAt({ notBefore }: StoredScan, now: number): number {
  return notBefore - now > longestAsideMs ? now : notBefore;
}

/** A database that does not answer is none: some browsers let it hang after sleep. */
async function inTime<T>(work: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('the database does not answer')), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
