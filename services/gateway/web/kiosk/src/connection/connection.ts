/** Whether the server is there, told by its own expected answers; the browser's opinion about the network does not count. */
export class Connection {
  private readonly now: () => number;
  private lostAt: number | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  /** Milliseconds since the epoch from which on nobody answered, or undefined while somebody does. */
  get offlineSince(): number | undefined {
    return this.lostAt;
  }

  answered(): void {
    this.change(undefined);
  }

  missed(): void {
    if (this.lostAt === undefined) this.change(this.now());
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private change(lostAt: number | undefined): void {
    if (lostAt === this.lostAt) return;
    this.lostAt = lostAt;
    for (const listener of this.listeners) listener();
  }
}
