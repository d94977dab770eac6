import type { Decision } from '../admission/rule';
import type { Answer, CheckInResult } from '../queue/scan';
import type { Arrival } from '../roster/roster';

/** One of the pictures that differ in shape, word, colour and sound. */
export type Picture =
  'admitted' | 'already-in' | 'not-registered' | 'wrong-event' | 'call-staff' | 'noted' | 'rehearsal';

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
  /** When the list was taken that this device decided by; without it the server decided. */
  readonly listOf?: string;
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

/** A decision of this device alone. */
export function verdictOfDecision(
  decision: Decision,
  name: string | undefined,
  company: string | undefined,
  first: Arrival | undefined,
  listOf: string,
): Verdict {
  const since = decision.outcome === 'already-in' || decision.isAgain ? first : undefined;
  return {
    ...verdictOfResult({
      outcome: decision.outcome,
      ...(decision.reason && { reason: decision.reason }),
      ...(name && { displayName: name }),
      ...(company && { company }),
      ...(since && { firstAt: since.occurredAt, firstDoor: since.door }),
    }),
    listOf,
  };
}

/** `Ana Maria Perez` becomes `Ana P.`: what a screen that a queue can see may show. The server's DisplayName.java. */
export function displayName(name: string): string {
  const words = name.trim().split(/\s+/);
  for (const word of words.slice(1).reverse()) {
    const initial = String.fromCodePoint(word.codePointAt(0) ?? 0);
    if (/\p{L}/u.test(initial)) return `${words[0] ?? ''} ${initial}.`;
  }
  return words[0] ?? '';
}

function verdictOfResult(result: CheckInResult): Verdict {
  const person = {
    ...(result.displayName && { name: result.displayName }),
    ...(result.company && { company: result.company }),
    ...(result.table && { table: result.table }),
  };
  const first = {
    ...(result.firstAt && { firstAt: result.firstAt }),
    ...(result.firstDoor && { firstDoor: result.firstDoor }),
  };
  switch (result.outcome) {
    case 'admitted':
      return { picture: 'admitted', ...person, ...first, ...(result.reason && { reason: result.reason }) };
    case 'already-in':
      return { picture: 'already-in', ...person, ...first };
    case 'rehearsal':
      return { picture: 'rehearsal', ...person };
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
