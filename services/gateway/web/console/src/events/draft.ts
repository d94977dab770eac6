import type { Gathering, GatheringPlan } from '@kith/api';
import { toInstant, toLocal } from './zones';

/** An event as it is being typed. */
export interface Draft {
  name: string;
  venue: string;
  zone: string;
  doors: string;
  starts: string;
  ends: string;
  capacity: number | '';
}

type DraftFault = 'required' | 'noSuchTime' | 'startsBeforeDoors' | 'endsBeforeStarts' | 'capacityNotPositive';
export type DraftFaults = Partial<Record<keyof Draft, DraftFault>>;

/** An evening next week, in the zone of the person who plans it. */
export function emptyDraft(now: Date, zone: string): Draft {
  const day = toLocal(new Date(now.getTime() + 7 * 86_400_000).toISOString(), zone).slice(0, 10);
  return {
    name: '',
    venue: '',
    zone,
    doors: `${day}T18:00`,
    starts: `${day}T18:30`,
    ends: `${day}T21:00`,
    capacity: '',
  };
}

export function draftOf(gathering: Gathering): Draft {
  const { name, venue, zone, doorsAt, startsAt, endsAt, capacity } = gathering;
  return {
    name,
    venue,
    zone,
    doors: toLocal(doorsAt, zone),
    starts: toLocal(startsAt, zone),
    ends: toLocal(endsAt, zone),
    capacity: capacity ?? '',
  };
}

/** The plan that a draft says, or what keeps it from being one. */
export function planOf(draft: Draft): { plan: GatheringPlan } | { faults: DraftFaults } {
  const doorsAt = toInstant(draft.doors, draft.zone);
  const startsAt = toInstant(draft.starts, draft.zone);
  const endsAt = toInstant(draft.ends, draft.zone);
  const faults: DraftFaults = {};
  if (draft.name.trim() === '') faults.name = 'required';
  if (draft.venue.trim() === '') faults.venue = 'required';
  if (doorsAt === null) faults.doors = draft.doors === '' ? 'required' : 'noSuchTime';
  if (startsAt === null) faults.starts = draft.starts === '' ? 'required' : 'noSuchTime';
  else if (doorsAt !== null && startsAt < doorsAt) faults.starts = 'startsBeforeDoors';
  if (endsAt === null) faults.ends = draft.ends === '' ? 'required' : 'noSuchTime';
  else if (startsAt !== null && endsAt <= startsAt) faults.ends = 'endsBeforeStarts';
  if (draft.capacity !== '' && draft.capacity < 1) faults.capacity = 'capacityNotPositive';
  if (Object.keys(faults).length > 0 || doorsAt === null || startsAt === null || endsAt === null) return { faults };
  return {
    plan: {
      name: draft.name.trim(),
      venue: draft.venue.trim(),
      zone: draft.zone,
      doorsAt,
      startsAt,
      endsAt,
      capacity: draft.capacity === '' ? null : draft.capacity,
    },
  };
}

const farMs = 3 * 3_600_000;

/** Whether the doors move so far that they close again, and whatever was scanned so far was a rehearsal. */
export function movesFar(before: Draft, draft: Draft): boolean {
  const from = toInstant(before.doors, before.zone);
  const to = toInstant(draft.doors, draft.zone);
  return from !== null && to !== null && Math.abs(Date.parse(to) - Date.parse(from)) >= farMs;
}
