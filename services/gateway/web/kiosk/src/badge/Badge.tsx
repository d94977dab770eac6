import { QrCode } from '@kith/ui';
import { useTexts } from '@kith/i18n/kiosk';
import { useEffect } from 'react';
import type { Guest } from '../roster/ticket';
import type { BadgeFormat } from './badges';

/** One badge to be printed; the number tells one print from the next. */
export interface BadgeJob {
  readonly number: number;
  readonly guest: Guest;
  readonly ticket?: string | undefined;
  readonly reprints: number;
}

/** What the printer gets, and the screen never shows. Printing waits its turn: it holds up nobody at the door. */
export function Badge({ job, format }: { job: BadgeJob; format: BadgeFormat }) {
  const { t } = useTexts();
  useEffect(() => {
    const turn = setTimeout(() => window.print(), 0);
    return () => clearTimeout(turn);
  }, [job]);
  const [first, ...rest] = (job.guest.h ? t('badge.guest') : job.guest.n).split(/\s+/);
  return (
    <div className="badge" data-format={format} aria-hidden="true">
      <p className="first" dir="auto">
        {first}
      </p>
      {rest.length > 0 && (
        <p className="rest" dir="auto">
          {rest.join(' ')}
        </p>
      )}
      {job.guest.c && (
        <p className="company" dir="auto">
          {job.guest.c}
        </p>
      )}
      {job.guest.a && (
        <p className="ask" dir="auto">
          {t('badge.ask', { ask: job.guest.a })}
        </p>
      )}
      {job.ticket && <QrCode content={job.ticket} label="" />}
    </div>
  );
}
