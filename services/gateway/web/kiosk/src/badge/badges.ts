import { note, setNote } from '../install/notes';

/** A label of 62 mm from a roll, or a card of A6. */
export const formats = ['off', 'label', 'a6'] as const;
export type BadgeFormat = (typeof formats)[number];

const rememberedFormat = 'kith.kiosk.badge';
const counted = 'kith.kiosk.badges';

export function badgeFormat(): BadgeFormat {
  const format = note(rememberedFormat);
  return formats.find((each) => each === format) ?? 'off';
}

export function rememberFormat(format: BadgeFormat): void {
  setNote(rememberedFormat, format);
}

/** Counts a print; gives how many times this guest's badge was printed here before. */
export function countPrint(registrationId: string): number {
  const counts = JSON.parse(note(counted) ?? '{}') as Record<string, number>;
  const before = counts[registrationId] ?? 0;
  setNote(counted, JSON.stringify({ ...counts, [registrationId]: before + 1 }));
  return before;
}
