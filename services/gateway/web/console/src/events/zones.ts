/** A local date and time as `<input type="datetime-local">` has it: `2026-11-22T18:30`. */
export type LocalTime = string;

function parts(instant: number, zone: string): LocalTime {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(new Date(instant)).replace(' ', 'T');
}

/** The clock on the wall of a zone at an instant. */
export function toLocal(instant: string, zone: string): LocalTime {
  return parts(Date.parse(instant), zone);
}

/**
 * The instant at which the clock on the wall of a zone shows this; of two, the earlier. Null where the clock never
 * shows it, because it is put forward.
 */
export function toInstant(local: LocalTime, zone: string): string | null {
  const asIfUtc = Date.parse(`${local}:00Z`);
  if (Number.isNaN(asIfUtc)) return null;
  const hour = 3_600_000;
  const candidates = [-24, 0, 24]
    .map((hours) => asIfUtc + hours * hour)
    .map((near) => asIfUtc - (Date.parse(`${parts(near, zone)}:00Z`) - near))
    .filter((instant) => parts(instant, zone) === local);
  return candidates.length === 0 ? null : new Date(Math.min(...candidates)).toISOString();
}

/** Every zone by its name, UTC too, which browsers leave out of their lists. */
export const allZones = (): string[] => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];
