import { newId } from '@kith/api';

/** The server's time comes in whole seconds, and answers take their time: less than this is no difference. */
const notMeasurableMs = 10_000;

/**
 * This device's clock beside the server's. It may be wrong, and be put right at any time, also while scans wait: then what it showed
 * before has to be read by how wrong it was at that time, not by how wrong it is when they are sent.
 */
export class DoorClock {
  private readonly wall: () => number;
  private readonly steady: () => number;
  private measured: { readonly aheadMs: number; readonly offset: number } | undefined;
  private lastIdAt = -Infinity;

  /** `steady` counts milliseconds from any moment on and is never set; it may stand still while the device sleeps. */
  constructor(wall: () => number = Date.now, steady: () => number = () => performance.now()) {
    this.wall = wall;
    this.steady = steady;
  }

  /** The server answered, and told its time in the header `Date`; asked for when the steady count was so high. */
  heard(date: string | null, askedAt: number): void {
    const server = date === null ? NaN : Date.parse(date);
    if (Number.isNaN(server)) return;
    const halfWay = this.wall() - (this.steady() - askedAt) / 2;
    const aheadMs = Math.round(halfWay - server);
    this.measured = { aheadMs: Math.abs(aheadMs) < notMeasurableMs ? 0 : aheadMs, offset: this.offset() };
  }

  /** How far this device is ahead of the server; undefined where that is not known, or the clock may have been set since. */
  aheadMs(): number | undefined {
    if (!this.measured) return undefined;
    const setBy = this.offset() - this.measured.offset;
    // only a clock that was set goes back; one that leapt may have been set, or the device slept
    if (setBy > notMeasurableMs) return undefined;
    return setBy < -notMeasurableMs ? this.measured.aheadMs + setBy : this.measured.aheadMs;
  }

  /** The time of the server, as far as this device knows. */
  readonly now = (): number => this.wall() - (this.aheadMs() ?? 0);

  /** What this device's clock would show now, had nobody set it since it was so far ahead. */
  shownWhenAhead(aheadMs: number | undefined): number {
    const now = this.aheadMs();
    return this.wall() + (aheadMs === undefined || now === undefined ? 0 : aheadMs - now);
  }

  readonly count = (): number => this.steady();

  /** An id that sorts behind all earlier ones of this page, also where the clock was set back. */
  nextId(): string {
    this.lastIdAt = Math.max(this.wall(), this.lastIdAt + 1);
    return newId(this.lastIdAt);
  }

  private offset(): number {
    return this.wall() - this.steady();
  }
}
