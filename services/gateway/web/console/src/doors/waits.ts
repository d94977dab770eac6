import type { Door } from '@kith/api';
import { erlangC } from './erlangC';

const longestWaitSeconds = 120;
const watchedMinutes = 10;

/** The wait of those who come now, by Erlang C from the pace and number of doors of the last ten minutes; undefined where too little is known. */
export function waitNow(doors: readonly Door[]): { seconds: number; isTooLong: boolean } | undefined {
  const open = doors.filter(({ lately }) => lately > 0);
  const paces = open.flatMap(({ secondsEach, lately }) => (secondsEach ? [{ secondsEach, lately }] : []));
  const scans = open.reduce((sum, { lately }) => sum + lately, 0);
  const paced = paces.reduce((sum, { lately }) => sum + lately, 0);
  if (paced === 0) return undefined;
  const secondsEach = paces.reduce((sum, pace) => sum + pace.secondsEach * pace.lately, 0) / paced;
  const { waitSeconds } = erlangC(scans / watchedMinutes, secondsEach, open.length);
  return { seconds: waitSeconds, isTooLong: waitSeconds > longestWaitSeconds };
}

export function formatWait(seconds: number, language: string): string {
  const isLong = seconds >= longestWaitSeconds;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLong ? 'minute' : 'second',
    maximumFractionDigits: seconds < 10 ? 1 : 0,
  }).format(isLong ? seconds / 60 : seconds);
}
