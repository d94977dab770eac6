import type { Report } from '@kith/api';

/** From "so many came at that moment" to "so many had come by then". */
export function arrivalsSoFar(arrivals: Report['arrivals']): [string, number][] {
  let soFar = 0;
  return arrivals.toSorted((a, b) => a.at.localeCompare(b.at)).map(({ at, count }) => [at, (soFar += count)]);
}
