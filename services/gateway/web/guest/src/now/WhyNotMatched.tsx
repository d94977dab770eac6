import { Client, type Consent } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';
import { useState } from 'react';
import { useAction, Problem } from '../ask/CannotCome';
import type { Now } from '../live/views';
import type { Visit } from '../live/visit';

interface WhyNotMatchedProps {
  visit: Visit;
  now: Now;
  token: string;
  language: string;
  onProfile: () => void;
  onChange: () => void;
}

/** Why the reader cannot be matched, with the switch that changes it. */
export function WhyNotMatched({ visit, now, token, language, onProfile, onChange }: WhyNotMatchedProps) {
  const { t } = useTexts();
  const [client] = useState(() => new Client(token, language));
  const agree = useAction(visit, async () => {
    const { consents } = await client.get<{ consents: Consent[] }>('/api/attendee/me/consents');
    const version = consents.find(({ purpose }) => purpose === 'matching')?.version ?? 1;
    await client.put('/api/attendee/me/consents/matching', { version, given: true });
    onChange();
  });
  return (
    <LiveRegion aria-live="polite">
      {now.whyNotMatched.map((why) => (
        <section key={why} className="card" aria-labelledby={`why-${why}`}>
          <h2 id={`why-${why}`}>{t(`whyNot.${why}.title`)}</h2>
          <p>{t(`whyNot.${why}.detail`)}</p>
          {why === 'no-consent' ? (
            <button type="button" className="primary" disabled={agree.busy} onClick={agree.run}>
              {t('whyNot.no-consent.switch')}
            </button>
          ) : (
            <button type="button" onClick={onProfile}>
              {t(`whyNot.${why}.switch`)}
            </button>
          )}
        </section>
      ))}
      <Problem text={agree.problem} />
    </LiveRegion>
  );
}
