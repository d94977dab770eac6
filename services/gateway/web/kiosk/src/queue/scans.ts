import { Dexie, type EntityTable } from 'dexie';
import type { Scan, StoredScan } from './scan';

export interface ScanCounts {
  readonly waiting: number;
  readonly refused: number;
}

/** The scans that wait on this device, in IndexedDB, so that they survive a reload and a power cut. */
export class Scans {
  private readonly table: EntityTable<StoredScan, 'id'>;

  constructor(name = 'kith-kiosk-scans') {
    const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Dexie & {
      scans: EntityTable<StoredScan, 'id'>;
    };
    database.version(1).stores({ scans: 'id, state, gatheringId' });
    this.table = database.scans;
  }

  async add(scan: Scan): Promise<void> {
    await this.table.add({ ...scan, state: 'waiting', attempts: 0, notBefore: 0 });
  }

  /** The scan to send next: the one somebody stands waiting for, else the oldest that is due. */
  async next(gatheringId: string, now: number, wanted?: string): Promise<StoredScan | undefined> {
    if (wanted !== undefined) {
      const scan = await this.table.get(wanted);
      if (scan?.state === 'waiting' && scan.gatheringId === gatheringId) return scan;
    }
    const due = await this.waiting(gatheringId);
    return due.find((scan) => scan.notBefore <= now);
  }

  /** When the next scan that had to step aside is due, in milliseconds since the epoch. */
  async nextDueAt(gatheringId: string): Promise<number | undefined> {
    const waiting = await this.waiting(gatheringId);
    return waiting.length === 0 ? undefined : Math.min(...waiting.map((scan) => scan.notBefore));
  }

  async sent(id: string): Promise<void> {
    await this.table.delete(id);
  }

  async refuse(id: string, reason: string): Promise<void> {
    await this.table.update(id, { state: 'refused', reason });
  }

  async stepAside(scan: StoredScan, notBefore: number): Promise<void> {
    await this.table.update(scan.id, { attempts: scan.attempts + 1, notBefore });
  }

  async refused(): Promise<StoredScan[]> {
    return this.table.where('state').equals('refused').sortBy('id');
  }

  /** Puts what was refused back in the queue, under the same ids. */
  async retryRefused(): Promise<void> {
    await this.table.where('state').equals('refused').modify({ state: 'waiting', attempts: 0, notBefore: 0 });
  }

  async counts(): Promise<ScanCounts> {
    const [waiting, refused] = await Promise.all([
      this.table.where('state').equals('waiting').count(),
      this.table.where('state').equals('refused').count(),
    ]);
    return { waiting, refused };
  }

  private async waiting(gatheringId: string): Promise<StoredScan[]> {
    const scans = await this.table.where('state').equals('waiting').sortBy('id');
    return scans.filter((scan) => scan.gatheringId === gatheringId);
  }
}
