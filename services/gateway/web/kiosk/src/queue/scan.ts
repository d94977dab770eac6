import type { OverrideReason } from '../admission/rule';
import type { Before } from '../door/pace';

/** Who stood there: by ticket, found by name, or sealed because they came without a place. */
export interface Who {
  readonly ticket?: string;
  readonly registrationId?: string;
  readonly sealed?: string;
}

/** Something that happened at the door. It has its id and its time from the beep on; nothing later may change them. */
export interface Scan extends Who {
  readonly id: string;
  readonly gatheringId: string;
  readonly door: string;
  /** ISO 8601, UTC. */
  readonly occurredAt: string;
  /** How far this device's clock was ahead of the server's then; missing where that was not known. */
  readonly aheadMs?: number;
  readonly override?: OverrideReason;
  /** How this kiosk went just before. */
  readonly before?: Before;
  /** The id of an earlier scan that is taken back; then nobody is named. */
  readonly annuls?: string;
}

/** A scan as it waits on this device. Holds no name. */
export interface StoredScan extends Scan {
  readonly state: 'waiting' | 'refused';
  readonly attempts: number;
  /** Milliseconds since the epoch; the server stumbled over this scan, so that others go first until then. */
  readonly notBefore: number;
  readonly reason?: string;
}

export interface CheckInResult {
  readonly outcome: string;
  readonly reason?: string;
  readonly displayName?: string;
  readonly company?: string;
  readonly firstAt?: string;
  readonly firstDoor?: string;
  readonly table?: string;
}

/** What came of one attempt to send one scan. */
export type Answer =
  | { readonly kind: 'recorded'; readonly result: CheckInResult }
  /** The server does not take this scan, now or later. It goes to the side list; the others go on. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The server stumbled over this scan; the others go on. */
  | { readonly kind: 'stumbled' }
  /** Nobody answered as expected. */
  | { readonly kind: 'unreachable' }
  /** This kiosk may not check in any more. */
  | { readonly kind: 'revoked' };
