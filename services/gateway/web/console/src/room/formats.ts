import type { CurrentRound, RoundRequest } from '@kith/api';

/** How a round is to be seated; what belongs to another format is kept while the reader looks around. */
export interface Seating {
  readonly format: 'pairs' | 'sides' | 'tables';
  readonly tableSize: number;
  readonly roles: string[];
}

/** Why a round cannot be seated like this, as a text's key; undefined if it can. */
export function seatingProblem({ format, roles }: Seating, present: number) {
  if (present < 2) return 'onePair' as const;
  if (format === 'tables' && present < 3) return 'tooFew' as const;
  return format === 'sides' && roles.length === 0 ? ('rolesMissing' as const) : undefined;
}

export function toRequest({ format, tableSize, roles }: Seating): Pick<RoundRequest, 'format' | 'tableSize' | 'roles'> {
  switch (format) {
    case 'pairs':
      return {};
    case 'sides':
      return { format, roles };
    case 'tables':
      return { format, tableSize };
  }
}

/** A table and everybody at it: the server tells every two who meet. */
export interface RoundTable {
  readonly table: number;
  readonly people: readonly { personId: string; name: string }[];
  /** Whether the plan suggested any two of them. */
  readonly planned: boolean;
}

export function tablesOf(seats: CurrentRound['seats']): RoundTable[] {
  const tables = new Map<number, Map<string, { personId: string; name: string }>>();
  for (const { table, a, b } of seats) {
    const people = tables.get(table) ?? new Map<string, { personId: string; name: string }>();
    tables.set(table, people.set(a.personId, a).set(b.personId, b));
  }
  const planned = new Set(seats.filter((seat) => seat.planned).map(({ table }) => table));
  return [...tables].map(([table, people]) => ({
    table,
    people: [...people.values()],
    planned: planned.has(table),
  }));
}
