import { useEffect, useRef, useState } from 'react';
import type { Latest } from '../door/door';
import type { BadgeJob } from './Badge';
import { badgeFormat, countPrint, rememberFormat, type BadgeFormat } from './badges';

/** Prints a badge for everybody who is let in, where a format was chosen, and again where somebody asks. */
export function useBadges(latest: Latest | undefined): {
  format: BadgeFormat;
  choose: (format: BadgeFormat) => void;
  job: BadgeJob | undefined;
  again: () => void;
} {
  const [format, setFormat] = useState(badgeFormat);
  const [job, setJob] = useState<BadgeJob>();
  const printedFor = useRef('');

  const print = ({ guest, registrationId, who, scanId }: Latest) => {
    if (!guest) return;
    const reprints = countPrint(registrationId ?? scanId);
    setJob((before) => ({ number: (before?.number ?? 0) + 1, guest, ticket: who.ticket, reprints }));
  };

  useEffect(() => {
    if (!latest) {
      setJob(undefined);
      return;
    }
    if (format === 'off' || latest.verdict.picture !== 'admitted' || printedFor.current === latest.scanId) return;
    printedFor.current = latest.scanId;
    print(latest);
  }, [latest, format]);

  return {
    format,
    choose: (chosen) => {
      rememberFormat(chosen);
      setFormat(chosen);
    },
    job,
    again: () => latest && print(latest),
  };
}
