import type { Gathering } from '../connection/doorServer';

/** Whether the doors are not open yet: neither by the plan nor by the organiser, as far as this device knows. */
export function isBeforeDoors({ doorsAt, openedAt }: Gathering, now: number): boolean {
  if (doorsAt === undefined) return false;
  const isPlanned = now >= Date.parse(doorsAt);
  const isOpened = openedAt !== undefined && now >= Date.parse(openedAt);
  return !isPlanned && !isOpened;
}
