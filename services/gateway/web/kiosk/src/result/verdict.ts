import type { Answer, CheckInResult } from '../queue/scan';

/** One of the pictures that differ in shape, word, colour and sound. */
export type Picture = 'admitted' | 'already-in' | 'not-registered' | 'wrong-event' | 'call-staff' | 'noted';

/** What the screen says after a scan. */
export interface Verdict {
  readonly picture: Picture;
  /** Why, as a code of the closed list in the texts under `reason`. */
  readonly reason?: string;
  readonly name?: string;
  readonly company?: string;
  readonly table?: string;
  /** When and where the guest was admitted first. */
  readonly firstAt?: string;
  readonly firstDoor?: string;
}

export function verdictOf(answer: Answer): Verdict {
  switch (answer.kind) {
    case 'recorded':
      return verdictOfResult(answer.result);
    case 'refused':
      return { picture: 'call-staff', reason: answer.reason };
    case 'revoked':
      return { picture: 'call-staff', reason: 'revoked' };
    case 'stumbled':
    case 'unreachable':
      return { picture: 'noted' };
  }
}

function verdictOfResult(result: CheckInResult): Verdict {
  const person = {
    ...(result.displayName && { name: result.displayName }),
    ...(result.company && { company: result.company }),
    ...(result.table && { table: result.table }),
  };
  switch (result.outcome) {
    case 'admitted':
      return { picture: 'admitted', ...person };
    case 'already-in':
      return {
        picture: 'already-in',
        ...person,
        ...(result.firstAt && { firstAt: result.firstAt }),
        ...(result.firstDoor && { firstDoor: result.firstDoor }),
      };
    default:
      return { ...person, ...refusal(result.reason) };
  }
}

function refusal(reason: string | undefined): Verdict {
  switch (reason) {
    case 'unknown-ticket':
    case 'cancelled':
      return { picture: 'not-registered', reason };
    case 'other-gathering':
      return { picture: 'wrong-event', reason };
    default:
      return { picture: 'call-staff', reason: reason ?? 'unknown' };
  }
}
