import type { Match, Person, PossibleHelp, Reason } from '@kith/api';

export const bases = ['confirmed', 'role', 'halves', 'topic', 'words', 'meaning'] as const;
export type Basis = (typeof bases)[number];

export const orders = ['best', 'doubt', 'person'] as const;
export type Order = (typeof orders)[number];

/** A pair as it stands in the list. Where that goes person by person, `isLed`, and `person` begins the pairs of somebody. */
export interface Row {
  readonly key: string;
  readonly match: Match;
  readonly isLed?: boolean;
  readonly person?: Person;
}

/** The lower, the more it needs somebody's eye. What was said to fit needs none. */
const certainty = ({ answer, sure, strength }: Reason) => (answer === 'fits' ? 2 : sure ? 1 : 0) + strength;

export const isDoubtful = ({ answer, sure }: Reason) => !sure && answer !== 'fits';

const leastCertain = ({ gives }: Match) => Math.min(...gives.map(certainty));

const keyOf = ({ a, b }: Match) => `${a.personId}-${b.personId}`;

/** The pairs with a reason in the wanted order; by person, each stands with either of the two. */
export function toRows(matches: readonly Match[], order: Order): Row[] {
  const rows = matches.filter(({ gives }) => gives.length > 0).map((match) => ({ key: keyOf(match), match }));
  switch (order) {
    case 'best':
      return rows;
    case 'doubt':
      return rows
        .map(({ key, match }) => ({ key, match: { ...match, gives: mostDoubtfulFirst(match.gives) } }))
        .toSorted((one, other) => leastCertain(one.match) - leastCertain(other.match));
    case 'person':
      return byPerson(rows.map(({ match }) => match));
  }
}

const mostDoubtfulFirst = (gives: Match['gives']) => gives.toSorted((one, other) => certainty(one) - certainty(other));

function byPerson(matches: readonly Match[]): Row[] {
  const either = matches
    .flatMap((match) => [match, { ...match, a: match.b, b: match.a }])
    .toSorted((one, other) => nameAndId(one.a).localeCompare(nameAndId(other.a)));
  return either.map((match, index) => ({
    key: keyOf(match),
    match,
    isLed: true,
    ...(either[index - 1]?.a.personId === match.a.personId ? {} : { person: match.a }),
  }));
}

const nameAndId = ({ name, personId }: Person) => `${name} ${personId}`;

/** A reason's place in the list; by person the same reason has two. */
export const placeOf = (row: Row, reason: Reason) => `${row.key}-${reason.id}`;

/** What answers an ask: an offer, what the giver does, or the other half of the same deal. */
export function answeredBy({ offer }: Pick<Reason | PossibleHelp, 'offer'>) {
  if (offer.startsWith('ROLE:')) return { by: 'role', text: offer.slice('ROLE:'.length) } as const;
  if (offer.startsWith('ASK:')) return { by: 'ask', text: offer.slice('ASK:'.length) } as const;
  return { by: 'offer', text: offer } as const;
}
