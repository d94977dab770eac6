/** A code that is held before a reader is seen many times but meant once. */
export class Repeats {
  private readonly quietMs: number;
  private last = '';
  private lastAt = -Infinity;

  constructor(quietMs = 2000) {
    this.quietMs = quietMs;
  }

  /** For a hand scanner: the same code within the quiet time is the same scan. */
  isRepeated(code: string, at: number): boolean {
    const repeated = this.within(code, at);
    if (!repeated) this.note(code, at);
    return repeated;
  }

  /** For a camera: the code has to leave the picture for the quiet time before it counts again. */
  isStillSeen(code: string, at: number): boolean {
    const repeated = this.within(code, at);
    this.note(code, at);
    return repeated;
  }

  private within(code: string, at: number): boolean {
    return code === this.last && at - this.lastAt < this.quietMs;
  }

  private note(code: string, at: number): void {
    this.last = code;
    this.lastAt = at;
  }
}
