import { Client, type Consent } from '@kith/api';
import { formatDayAndTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/guest';
import { useEffect, useId, useState } from 'react';
import { Problem } from './CannotCome';

interface MyConsentsProps {
  token: string;
  language: string;
  zone: string;
  onChange: () => void;
}

/** What happens with the reader's details, purpose by purpose, and on what that rests; each can be switched at any time. */
export function MyConsents({ token, language, zone, onChange }: MyConsentsProps) {
  const { t } = useTexts();
  const id = useId();
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
      .then((answer) => {
        setConsents(answer.consents);
        onChange();
      })
      .catch(() => setProblem(t('action.unreachable')));
  };

  if (!consents) return null;
  return (
    <details className="card" id="my-consents">
      <summary>
        <h2>{t('consent.title')}</h2>
      </summary>
      <p className="soft">{t('consent.detail')}</p>
      <div className="field">
        {consents.map((consent) => (
          <div key={consent.purpose}>
            <label className="choice">
              <input
                type="checkbox"
                checked={consent.inUse}
                aria-describedby={`${id}-${consent.purpose}`}
                onChange={(event) => decide(consent, event.currentTarget.checked)}
              />
              <span>{t(`consent.${consent.purpose}`)}</span>
            </label>
            <p className="soft" id={`${id}-${consent.purpose}`}>
              {t(`consent.basis.${basisOf(consent)}`, {
                at: consent.decidedAt ? formatDayAndTime(consent.decidedAt, zone, language) : '',
                by: consent.statedBy ?? '',
              })}{' '}
              {consent.purpose === 'visibility' && !consent.inUse && t('consent.nameless')}
            </p>
          </div>
        ))}
      </div>
      <Problem text={problem} />
    </details>
  );
}

/** On what it rests, in the words of the catalogue. */
function basisOf({ basis, inUse }: Consent) {
  switch (basis) {
    case 'own-decision':
      return inUse ? 'agreed' : 'refused';
    case 'organiser-statement':
      return inUse ? 'stated' : 'notStated';
    case 'event':
      return 'event';
    case 'not-asked':
      return 'notAsked';
  }
}
