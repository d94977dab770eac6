import { Client, type PendingDetails as Entry } from '@kith/api';
import { formatDayAndTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';
import { useEffect, useState } from 'react';
import { Problem } from './CannotCome';

const path = '/api/attendee/me/pending-details';

interface PendingDetailsProps {
  token: string;
  language: string;
  zone: string;
  /** Whether a mail's link asked for this. */
  asked: boolean;
  onChange: () => void;
}

/** What somebody entered under the reader's address: nothing of it counts before the reader says so. */
export function PendingDetails({ token, language, zone, asked, onChange }: PendingDetailsProps) {
  const { t } = useTexts();
  const [client] = useState(() => new Client(token, language));
  const [entries, setEntries] = useState<readonly Entry[]>();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let gone = false;
    client
      .get<{ entries: Entry[] }>(path)
      .then((answer) => !gone && setEntries(answer.entries))
      .catch(() => undefined); // they appear as soon as they can be read
    return () => {
      gone = true;
    };
  }, [client]);

  const settle = (entry: Entry, how: 'confirmation' | 'refusal') => {
    setBusy(true);
    setProblem('');
    client
      .post<{ entries: Entry[] }>(`${path}/${entry.id}/${how}`)
      .then((answer) => {
        setEntries(answer.entries);
        setSaid(t(`entered.said.${how}`));
        onChange();
      })
      .catch(() => setProblem(t('action.unreachable')))
      .finally(() => setBusy(false));
  };

  return (
    <>
      <LiveRegion role="status" className="word">
        {said !== '' && <p>{said}</p>}
        {said === '' && asked && entries?.length === 0 && <p>{t('entered.none')}</p>}
      </LiveRegion>
      {entries?.map((entry) => (
        <section key={entry.id} className="card now" aria-labelledby={`pending-${entry.id}`}>
          <h1 id={`pending-${entry.id}`}>{t('entered.title')}</h1>
          <p>{t(`entered.where.${entry.enteredAt}`, { at: formatDayAndTime(entry.at, zone, language) })}</p>
          <Lines entry={entry} />
          <p>
            {isAboutMe(entry) && t('entered.effect')} {entry.companions.length > 0 && t('entered.companionsEffect')}
          </p>
          <button type="button" className="primary" disabled={busy} onClick={() => settle(entry, 'confirmation')}>
            {t('entered.confirm')}
          </button>
          <button type="button" disabled={busy} onClick={() => settle(entry, 'refusal')}>
            {t('entered.refuse')}
          </button>
        </section>
      ))}
      <Problem text={problem} />
    </>
  );
}

function Lines({ entry }: { entry: Entry }) {
  const { t } = useTexts();
  const purposes = (given: boolean) =>
    entry.consents.filter((consent) => consent.given === given).map(({ purpose }) => t(`consent.${purpose}`));
  const lines = [
    { label: t('register.name'), texts: given(entry.name) },
    { label: t('register.company'), texts: given(entry.company) },
    { label: t('register.role'), texts: given(entry.role) },
    { label: t('words.asks'), texts: entry.asks },
    { label: t('words.offers'), texts: entry.offers },
    { label: t('entered.agreed'), texts: purposes(true) },
    { label: t('entered.refused'), texts: purposes(false) },
    { label: t('entered.companions'), texts: entry.companions },
    { label: t('entered.answers'), texts: entry.hasAnswers ? [t('entered.answersNew')] : [] },
  ].filter(({ texts }) => texts.length > 0);
  return (
    <dl>
      {lines.map(({ label, texts }) => (
        <div key={label}>
          <dt>{label}</dt>
          {texts.map((text) => (
            <dd key={text} dir="auto">
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Somebody may have entered no more than who comes along. */
const isAboutMe = ({ name, company, role, asks, offers, consents, hasAnswers }: Entry) =>
  [name, company, role].some(Boolean) || asks.length + offers.length + consents.length > 0 || hasAnswers;

const given = (text: string | null | undefined) => (text ? [text] : []);
