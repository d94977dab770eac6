import { Dexie, type EntityTable } from 'dexie';
import type { Scan, StoredScan } from './scan';

export interface ScanCounts {
  readonly waiting: number;
  readonly refused: number;
  /** Of them, those that this device could not store: they are lost when it is switched off. */
  readonly unsafe: number;
}

/**
 * The scans that wait on this device, in IndexedDB, so that they survive a reload and a power cut. What the device cannot store (its
 * disk is full, say) waits in memory, and is stored as soon as there is room.
 */
export class Scans {
  private readonly table: EntityTable<StoredScan, 'id'>;
  private readonly unsafe = new Map<string, StoredScan>();

  constructor(name = 'kith-kiosk-scans') {
    const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Dexie & {
      scans: EntityTable<StoredScan, 'id'>;
    };
    database.version(1).stores({ scans: 'id, state, gatheringId' });
    this.table = database.scans;
  }

  /** Whether the scan is safe from a power cut. It waits to be sent in either case. */
  async add(scan: Scan): Promise<boolean> {
    const stored: StoredScan = { ...scan, state: 'waiting', attempts: 0, notBefore: 0 };
    try {
      await this.table.add(stored);
      return true;
    } catch {
      this.unsafe.set(scan.id, stored);
      return false;
    }
  }

  /** The scan to send next: the one somebody stands waiting for, else the oldest that is due. */
  async next(gatheringId: string, now: number, wanted?: string): Promise<StoredScan | undefined> {
    const waiting = await this.waiting(gatheringId);
    const wantedScan = waiting.find((scan) => scan.id === wanted);
    return wantedScan ?? waiting.find((scan) => scan.notBefore <= now);
  }

  /** When the next scan that had to step aside is due, in milliseconds since the epoch. */
  async nextDueAt(gatheringId: string): Promise<number | undefined> {
    const waiting = await this.waiting(gatheringId);
    return waiting.length === 0 ? undefined : Math.min(...waiting.map((scan) => scan.notBefore));
  }

  async sent(id: string): Promise<void> {
    if (!this.unsafe.delete(id)) await this.table.delete(id);
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
    const [waiting, refused] = await Promise.all([
      this.table.where('state').equals('waiting').count(),
      this.table.where('state').equals('refused').count(),
    ]);
    const unsafe = [...this.unsafe.values()];
    const unsafeRefused = unsafe.filter((scan) => scan.state === 'refused').length;
    return {
      waiting: waiting + unsafe.length - unsafeRefused,
      refused: refused + unsafeRefused,
      unsafe: unsafe.length,
    };
  }

  /** The ids of what waits. */
  async waitingIds(): Promise<Set<string>> {
    return new Set((await this.all()).filter((scan) => scan.state === 'waiting').map((scan) => scan.id));
  }

  /** Everything that is kept, in the order it happened: to be carried elsewhere by hand. */
  async all(): Promise<StoredScan[]> {
    const stored = await this.table.toArray();
    return [...stored, ...this.unsafe.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  private async waiting(gatheringId: string): Promise<StoredScan[]> {
    const scans = await this.table.where('state').equals('waiting').sortBy('id');
    const unsafe = [...this.unsafe.values()].filter((scan) => scan.state === 'waiting');
    return [...scans, ...unsafe].filter((scan) => scan.gatheringId === gatheringId);
  }

  private async change(id: string, change: Partial<StoredScan>): Promise<void> {
    const unsafe = this.unsafe.get(id);
    if (unsafe) this.unsafe.set(id, { ...unsafe, ...change });
    else await this.table.update(id, change);
  }

  private async storeUnsafe(): Promise<void> {
    for (const [id, scan] of this.unsafe) {
      try {
        await this.table.put(scan);
        this.unsafe.delete(id);
      } catch {
        return; // still no room
      }
    }
  }
}
