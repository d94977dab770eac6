import { useTexts } from '@kith/i18n/guest';
import { useEffect, useState } from 'react';
import type { ServerClock } from '../live/serverClock';

/** What is left of the round, by the server's clock: every screen in the room shows the same. */
export function Countdown({ endsAt, clock }: { endsAt: string; clock: ServerClock }) {
  const { t } = useTexts();
  const left = useSecondsLeft(endsAt, clock);
  const text = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <p className="countdown" data-over={left === 0}>
      {left === 0 ? (
        t('round.timeIsUp')
      ) : (
        <>
          <span role="timer" aria-label={t('round.left')}>
            {text}
          </span>
          <small aria-hidden="true">{t('round.left')}</small>
        </>
      )}
    </p>
  );
}

function secondsLeft(endsAt: string, clock: ServerClock): number {
  return Math.max(0, Math.ceil((Date.parse(endsAt) - clock.time()) / 1000));
}

function useSecondsLeft(endsAt: string, clock: ServerClock): number {
  const [left, setLeft] = useState(() => secondsLeft(endsAt, clock));
  useEffect(() => {
    const tick = () => setLeft(secondsLeft(endsAt, clock));
    tick();
    const timer = setInterval(tick, 200);
    return () => clearInterval(timer);
  }, [endsAt, clock]);
  return left;
}
