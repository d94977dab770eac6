/** Milliseconds to wait after so many failures in a row: 1, 2, 4 … 30 s, spread so that many kiosks do not come back at once. */
export function backoffMs(failures: number, random: () => number = Math.random): number {
  const ceiling = Math.min(30_000, 1000 * 2 ** Math.min(failures, 10));
  return ceiling / 2 + (ceiling / 2) * random();
}
