import type { Who } from '../queue/scan';
import { displayName, verdictOfDecision, type Verdict } from '../result/verdict';
import type { Roster, RosterFacts } from '../roster/roster';
import { openEntry, parseTicket, type Guest } from '../roster/ticket';
import { decide, type OverrideReason, type Shown } from './rule';

/** What this device knows of who stands at the door, by its own list. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly registrationId?: string;
  /** What the ticket opened. */
  readonly guest?: Guest;
}

/** Decides without the server; undefined where this device has no list, or somebody came without a place and it has no key. */
export async function judge(
  roster: Roster,
  who: Who,
  override: OverrideReason | undefined,
  shownName?: string,
  isBeforeDoors = false,
): Promise<Judgement | undefined> {
  const facts = await roster.facts();
  if (!facts) return undefined;
  if (who.sealed) return judgeWalkIn(facts, override, shownName, isBeforeDoors);
  const ticket = who.ticket ? parseTicket(who.ticket) : undefined;
  const shownId = ticket?.registrationId ?? who.registrationId;
  const entry = shownId ? await roster.entry(shownId) : undefined;
  const registrationId = entry?.sameAs ?? shownId;
  const guest = ticket && entry ? await openEntry(ticket, entry.sealed) : undefined;
  const first = registrationId ? await roster.arrival(registrationId) : undefined;
  const decision = decide({
    shown: shown(who, ticket !== undefined, guest !== undefined),
    place: entry ? 'here' : 'nowhere',
    isCancelled: entry?.cancelled === true,
    isIn: first !== undefined,
    override,
    isBeforeDoors,
    isClosed: facts.closedAt !== undefined,
  });
  const isTold = decision.reason !== 'unknown-ticket';
  const name = guest ? displayName(guest.n) : shownName;
  return {
    verdict: verdictOfDecision(
      decision,
      isTold ? name : undefined,
      isTold ? guest?.c : undefined,
      first,
      facts.takenAt,
    ),
    ...(registrationId && { registrationId }),
    ...(guest && { guest }),
  };
}

function judgeWalkIn(
  facts: RosterFacts,
  override: OverrideReason | undefined,
  shownName: string | undefined,
  isBeforeDoors: boolean,
): Judgement {
  if (facts.closedAt) return { verdict: { picture: 'call-staff', reason: 'gathering-closed', listOf: facts.takenAt } };
  const isFull = facts.capacity !== undefined && facts.confirmed >= facts.capacity && override === undefined;
  return {
    verdict: isFull
      ? { picture: 'call-staff', reason: 'capacity-reached', listOf: facts.takenAt }
      : {
          picture: isBeforeDoors ? 'rehearsal' : 'admitted',
          ...(shownName && { name: displayName(shownName) }),
          listOf: facts.takenAt,
        },
  };
}

function shown(who: Who, isTicket: boolean, isProven: boolean): Shown['shown'] {
  if (who.registrationId) return 'name';
  if (!isTicket) return 'something-else';
  return isProven ? 'ticket' : 'forged-ticket';
}
