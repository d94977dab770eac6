/**
 * Tells the server's time on a device whose own clock may be wrong. Every answer that carries the server's time bounds the difference: the
 * server read its clock after the question was sent and before the answer came. What is known narrows with each answer.
 */
export class ServerClock {
  private readonly now: () => number;
  private least = -Infinity;
  private most = Infinity;

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  /** An answer to a question that was sent then (own clock, milliseconds). */
  answered(serverNow: string, sentAt: number): void {
    this.narrow(Date.parse(serverNow) - this.now(), Date.parse(serverNow) - sentAt);
  }

  /** News that came unasked: nobody knows how long it was on the way. */
  pushed(serverNow: string): void {
    this.narrow(Date.parse(serverNow) - this.now(), Infinity);
  }

  /** Milliseconds since the epoch, by the server's clock. */
  time(): number {
    return this.now() + this.offset();
  }

  private offset(): number {
    if (this.least === -Infinity) return 0;
    return this.most === Infinity ? this.least : (this.least + this.most) / 2;
  }

  private narrow(least: number, most: number): void {
    const isContradiction = least > this.most || most < this.least;
    // somebody has set one of the two clocks: only the newest answer counts
    this.least = isContradiction ? least : Math.max(this.least, least);
    this.most = isContradiction ? most : Math.min(this.most, most);
  }
}
