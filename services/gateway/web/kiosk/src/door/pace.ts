/** How long the guest before took here, and how long the kiosk was ready since, in milliseconds. */
export interface Before {
  readonly serviceMillis: number;
  readonly pauseMillis: number;
}

/**
 * Measures each guest from the first key, camera hit or touch until the kiosk is ready again. What a guest took is known once the next
 * one begins, and travels with the next scan. All times are those of one monotonic clock, in milliseconds.
 */
export class Pace {
  private touchedAt: number | undefined;
  private startedAt: number | undefined;
  private readyAt: number | undefined;

  /** Somebody begins to type a name, or opens the form for guests without a ticket. */
  touched(at: number): void {
    this.touchedAt ??= at;
  }

  /** Nothing came of it. */
  abandoned(): void {
    this.touchedAt = undefined;
  }

  /** A guest is scanned; tells of the one before. `at` is missing where the guest was found by hand. */
  scanned(now: number, at: number | undefined = this.touchedAt): Before | undefined {
    const start = at ?? now;
    const before = this.before(start);
    this.startedAt = start;
    this.readyAt = undefined;
    this.touchedAt = undefined;
    return before;
  }

  /** The picture is gone: the next guest may come. */
  ready(now: number): void {
    if (this.startedAt !== undefined) this.readyAt ??= now;
  }

  private before(start: number): Before | undefined {
    if (this.startedAt === undefined) return undefined;
    const readyAt = Math.min(this.readyAt ?? start, start);
    return {
      serviceMillis: Math.max(0, Math.round(readyAt - this.startedAt)),
      pauseMillis: Math.max(0, Math.round(start - readyAt)),
    };
  }
}
