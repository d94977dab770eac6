export interface Gathering {
  readonly id: string;
  readonly name: string;
  readonly venue: string;
  readonly zone: string;
  readonly doorsAt: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: string;
}

interface Person {
  readonly personId: string;
  readonly name: string;
  readonly company?: string | null;
  readonly role?: string | null;
}

/** How the reader stands without a place, or with one that is kept for a while. */
interface WaitingPlace {
  readonly ahead: number;
  readonly partySize: number;
  readonly offerExpiresAt?: string | null;
}

/** Who the reader is, where they are expected, and what opens the door. */
export interface Me {
  readonly gathering: Gathering;
  readonly person: Person & { readonly asks: readonly string[]; readonly offers: readonly string[] };
  readonly registration: {
    readonly id: string;
    readonly state: string;
    /** The organiser took the place away, and only the organiser gives it back. */
    readonly removed?: boolean;
    readonly checkedInAt?: string | null;
    readonly waiting?: WaitingPlace | null;
  };
  readonly ticket: string;
  readonly serverNow: string;
}

/** Whether the organiser has closed the event: nobody gets a place any more. */
export const isOver = ({ gathering }: Me) => gathering.state === 'closed' || gathering.state === 'archived';

export const answers = ['stay-in-touch', 'not-now', 'did-not-happen'] as const;
export type Answer = (typeof answers)[number];

export interface PastMeeting {
  readonly meetingId: string;
  readonly partner: Person;
  readonly number: number;
  readonly answer?: Answer | null;
}

export type ReasonAnswer = 'fits' | 'does-not-fit';

/** What one of two can do for the other. */
export interface SuggestionReason {
  readonly reasonId: string;
  /** Whether the reader can do something for the other. */
  readonly byYou: boolean;
  readonly ask: string;
  /** What answers the ask: an offer, somebody's role, or an ask of theirs that is the other half of the same deal. */
  readonly by: 'offer' | 'role' | 'ask';
  readonly gift: string;
  readonly answer?: ReasonAnswer | null;
}

export interface Suggestion {
  readonly person: Person;
  readonly reasons: readonly SuggestionReason[];
}

/** What is going on for the reader, as the server sees it. */
export interface Now {
  readonly serverNow: string;
  readonly phase: 'before' | 'waiting' | 'round' | 'sitting-out' | 'after';
  readonly round?: { readonly roundId: string; readonly number: number; readonly endsAt: string } | null;
  readonly meeting?: {
    readonly meetingId: string;
    readonly partner: Person;
    /** Whoever else sits at the table, where more than two do. */
    readonly others?: readonly { readonly person: Person }[] | null;
    readonly table: number;
    readonly prompt: string;
    readonly why?: string | null;
  } | null;
  readonly answer?: Answer | null;
  /** What of the reader's own choice keeps them from being matched. */
  readonly whyNotMatched: readonly ('no-consent' | 'groups-only' | 'no-ask-no-offer')[];
  readonly suggestions: readonly Suggestion[];
  /** Whom the reader's own words keep away; only the reader learns of it. */
  readonly avoided: readonly { readonly text: string; readonly topic: string; readonly topicId: string }[];
  readonly people: readonly (Person & { readonly metAt: string })[];
  readonly pendingMeetings: readonly PastMeeting[];
  /** Until when they can be answered, ISO 8601. */
  readonly answersUntil?: string | null;
}

/** Everybody whom the page names, each once, in order of their names. */
export function everybodyOn({
  meeting,
  suggestions,
  people,
  pendingMeetings,
}: Now): { personId: string; name: string }[] {
  const named = [
    ...(meeting ? [meeting.partner, ...(meeting.others ?? []).map(({ person }) => person)] : []),
    ...suggestions.map(({ person }) => person),
    ...pendingMeetings.map(({ partner }) => partner),
    ...people,
  ];
  const once = new Map(named.map(({ personId, name }) => [personId, { personId, name }]));
  return [...once.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

export const acts = ['message', 'second-meeting', 'introduction', 'resource', 'outside-contact'] as const;
export type ActKind = (typeof acts)[number];

export interface Act {
  readonly actId: string;
  readonly kind: string;
  readonly by: 'me' | 'them';
  readonly at: string;
}

/** Those with whom the reader stays in touch, and what either did since. */
export interface FollowUps {
  readonly people: readonly {
    readonly personId: string;
    /** Missing where they keep it from other guests. */
    readonly name?: string | null;
    readonly company?: string | null;
    readonly connectedAt: string;
    readonly acts: readonly Act[];
  }[];
}
