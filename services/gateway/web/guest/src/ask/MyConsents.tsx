import { Client, type Consent } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useEffect, useState } from 'react';
import { Problem } from './CannotCome';

/** What the reader has agreed to, purpose by purpose; each can be given and taken back at any time. */
export function MyConsents({ token, language }: { token: string; language: string }) {
  const { t } = useTexts();
  const [client] = useState(() => new Client(token, language));
  const [consents, setConsents] = useState<Consent[]>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let gone = false;
    client
      .get<{ consents: Consent[] }>('/api/attendee/me/consents')
      .then((answer) => !gone && setConsents(answer.consents))
      .catch(() => undefined); // the list appears as soon as it can be read
    return () => {
      gone = true;
    };
  }, [client]);

  const decide = (consent: Consent, given: boolean) => {
    setProblem('');
    client
      .put<{ consents: Consent[] }>(`/api/attendee/me/consents/${consent.purpose}`, { version: consent.version, given })
      .then((answer) => setConsents(answer.consents))
      .catch(() => setProblem(t('action.unreachable')));
  };

  if (!consents) return null;
  return (
    <details className="card">
      <summary>
        <h2>{t('consent.title')}</h2>
      </summary>
      <p className="soft">{t('consent.detail')}</p>
      <div className="field">
        {consents.map((consent) => (
          <label key={consent.purpose} className="choice">
            <input
              type="checkbox"
              checked={consent.given ?? false}
              onChange={(event) => decide(consent, event.currentTarget.checked)}
            />
            <span>{t(`consent.${consent.purpose}`)}</span>
          </label>
        ))}
      </div>
      <Problem text={problem} />
    </details>
  );
}
