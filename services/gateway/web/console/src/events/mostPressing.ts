import type { Gathering } from '@kith/api';

/** The event to show first: one that runs, else the next one, else the last one. */
export function mostPressing(gatherings: readonly Gathering[], now: number): Gathering | undefined {
  const live = gatherings.find((gathering) => gathering.state === 'live');
  if (live) return live;
  const byDoors = gatherings.toSorted((a, b) => a.doorsAt.localeCompare(b.doorsAt));
  return byDoors.find((gathering) => Date.parse(gathering.endsAt) > now) ?? byDoors.at(-1);
}
