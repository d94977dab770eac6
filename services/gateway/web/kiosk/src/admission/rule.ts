/**
 * Who is admitted: the holder of a confirmed place at this gathering, once, from the doors on until it is closed, and whom a supervisor
 * lets in against that. The server has the same rule (AdmissionRule.java); admission-cases.json holds the two together.
 */

export const overrideReasons = [
  'identity-checked',
  'organiser-agreed',
  'earlier-scan-was-wrong',
  'admitted-offline',
] as const;
export type OverrideReason = (typeof overrideReasons)[number];

export const doorReasons = [
  'malformed-ticket',
  'unknown-ticket',
  'other-gathering',
  'cancelled',
  'capacity-reached',
  'malformed-walk-in',
  'known-address',
  'gathering-closed',
] as const;
type DoorReason = (typeof doorReasons)[number];

export const annulmentReasons = ['undone', 'wrong-guest', 'did-not-enter', 'test'] as const;

export interface Shown {
  /** A forged ticket names a place but does not open its entry. */
  readonly shown: 'ticket' | 'forged-ticket' | 'name' | 'something-else';
  readonly place: 'here' | 'elsewhere' | 'nowhere';
  readonly isCancelled?: boolean;
  readonly isIn?: boolean;
  readonly override?: OverrideReason | undefined;
  readonly isBeforeDoors?: boolean;
  /** The event was closed before the guest stood here: then nobody new comes in, whoever decides. */
  readonly isClosed?: boolean;
}

export interface Decision {
  readonly outcome: 'admitted' | 'already-in' | 'rehearsal' | 'refused';
  readonly reason?: DoorReason;
  /** A supervisor let somebody in once more who was in already. */
  readonly isAgain?: boolean;
}

export function decide({ shown, place, isCancelled, isIn, override, isBeforeDoors, isClosed }: Shown): Decision {
  if (shown === 'something-else') return { outcome: 'refused', reason: 'malformed-ticket' };
  if (place === 'nowhere' || shown === 'forged-ticket') return { outcome: 'refused', reason: 'unknown-ticket' };
  if (place === 'elsewhere') return { outcome: 'refused', reason: 'other-gathering' };
  if (isCancelled && override === undefined) return { outcome: 'refused', reason: 'cancelled' };
  if (isClosed && !isIn) return { outcome: 'refused', reason: 'gathering-closed' };
  if (isBeforeDoors) return { outcome: 'rehearsal' };
  if (!isIn) return { outcome: 'admitted' };
  const isDecision = override !== undefined && override !== 'admitted-offline';
  return isDecision ? { outcome: 'admitted', isAgain: true } : { outcome: 'already-in' };
}

interface Moment {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Whether of two scans of one guest the first one counts: by the doors' clocks, then by id. */
export function precedes(one: Moment, other: Moment): boolean {
  const byTime = Date.parse(one.at) - Date.parse(other.at);
  return byTime < 0 || (byTime === 0 && one.id < other.id);
}
