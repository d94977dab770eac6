import type { MyAsk } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useState } from 'react';
import type { Act } from './useMine';

const outcomes = ['fulfilled', 'partly', 'not-fulfilled', 'withdrawn'] as const;

/** What may happen to an ask next; how it ended is said by the person who asked. */
export function AskSteps({ ask, busy, act }: { ask: MyAsk; busy: boolean; act: Act }) {
  const { t } = useTexts();
  const [closing, setClosing] = useState(false);
  if (closing) {
    return (
      <div className="kinds" role="group" aria-label={t('profile.howEnded')}>
        <p>{t('profile.howEnded')}</p>
        {outcomes.map((outcome) => (
          <button
            key={outcome}
            type="button"
            disabled={busy}
            onClick={() => void act((words) => words.moveAsk(ask.id, 'closed', outcome))}
          >
            {t(`profile.outcome.${outcome}`)}
          </button>
        ))}
        <button type="button" onClick={() => setClosing(false)}>
          {t('profile.stillOpen')}
        </button>
      </div>
    );
  }
  return (
    <>
      {ask.next
        .filter((state) => state !== 'closed' && state !== 'open')
        .map((state) => (
          <button
            key={state}
            type="button"
            disabled={busy}
            onClick={() => void act((words) => words.moveAsk(ask.id, state))}
          >
            {t(`profile.step.${state}`)}
          </button>
        ))}
      <button type="button" onClick={() => setClosing(true)}>
        {t('profile.close')}
      </button>
    </>
  );
}
