import { backoffMs } from './backoff';
import type { Answer, Scan } from './scan';
import type { Scans } from './scans';

export interface UploadsSettings {
  readonly scans: Scans;
  readonly gatheringId: string;
  readonly send: (scan: Scan) => Promise<Answer>;
  /** Told of every answer, in order. */
  readonly heard: (answer: Answer) => void;
  /** Told whenever the numbers of waiting or refused scans may have changed. */
  readonly changed: () => void;
  readonly now?: () => number;
  readonly random?: () => number;
}

/**
 * Sends the waiting scans one after another, each under its own id, until none waits. One bad scan never blocks the rest; when nobody
 * answers, everything waits and is tried again later; when this kiosk was revoked, everything stays until it is paired again.
 */
export class Uploads {
  private readonly settings: UploadsSettings;
  private readonly now: () => number;
  private readonly hopes = new Map<string, (answer: Answer) => void>();
  private running: Promise<void> | undefined;
  private again = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;

  constructor(settings: UploadsSettings) {
    this.settings = settings;
    this.now = settings.now ?? Date.now;
  }

  /** Stores the scan; whether it is safe on this device, or waits in its memory alone. */
  async keep(scan: Scan): Promise<boolean> {
    const isSafe = await this.settings.scans.add(scan);
    this.settings.changed();
    return isSafe;
  }

  /** Sends this scan before all others. Resolves with the first answer to it. */
  answerTo(id: string): Promise<Answer> {
    const answer = new Promise<Answer>((resolve) => this.hopes.set(id, resolve));
    this.wake();
    return answer;
  }

  /** Sends what waits, now. */
  wake(): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.again = true;
    this.running ??= this.run()
      .catch(() => this.storeFailed())
      .finally(() => {
        this.running = undefined;
        if (this.again) this.wake();
      });
  }

  /** Until then nothing is sent; what is kept stays kept. */
  start(): void {
    this.stopped = false;
    this.wake();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** For tests and shut-down: resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  private async run(): Promise<void> {
    this.again = false;
    const { scans, gatheringId, send, heard, changed } = this.settings;
    while (!this.stopped) {
      const scan = await scans.next(gatheringId, this.now(), [...this.hopes.keys()].at(-1));
      if (!scan) {
        this.wakeAt(await scans.nextDueAt(gatheringId));
        return;
      }
      const answer = await send(scan);
      switch (answer.kind) {
        case 'recorded':
          await scans.sent(scan.id);
          break;
        case 'refused':
          await scans.refuse(scan.id, answer.reason);
          break;
        case 'stumbled':
          await scans.stepAside(scan, this.now() + backoffMs(scan.attempts + 2, this.settings.random));
          break;
        case 'unreachable':
        case 'revoked':
          break;
      }
      changed();
      heard(answer);
      this.tell(scan.id, answer);
      if (answer.kind === 'unreachable') {
        this.again = false;
        this.tellAll(answer);
        this.wakeAt(this.now() + backoffMs(this.failures++, this.settings.random));
        return;
      }
      this.failures = 0;
      if (answer.kind === 'revoked') {
        this.tellAll(answer);
        this.stop();
        this.again = false;
        return;
      }
    }
  }

  private storeFailed(): void {
    this.again = false;
    this.tellAll({ kind: 'stumbled' });
    this.wakeAt(this.now() + backoffMs(this.failures++, this.settings.random));
  }

  private tell(id: string, answer: Answer): void {
    this.hopes.get(id)?.(answer);
    this.hopes.delete(id);
  }

  private tellAll(answer: Answer): void {
    for (const id of [...this.hopes.keys()]) this.tell(id, answer);
  }

  private wakeAt(at: number | undefined): void {
    if (at === undefined || this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.wake(), Math.max(0, at - this.now()));
  }
}
