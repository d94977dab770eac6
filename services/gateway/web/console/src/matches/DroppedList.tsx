import type { Dropped, DroppedReason, Person } from '@kith/api';
import { formatDayAndTime, isolated } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useEvent } from '../events/EventPage';
import { useDropped, type Change } from './plans';
import { answeredBy } from './reasons';

interface DroppedListProps {
  gatheringId: string;
  onTakeBack: (change: Change) => Promise<void>;
}

/** What organisers dropped, to be taken back; once something was, it stays to hold the focus. */
export function DroppedList({ gatheringId, onTakeBack }: DroppedListProps) {
  const { t } = useTexts();
  const summary = useRef<HTMLElement>(null);
  const [isUsed, setIsUsed] = useState(false);
  const { pairs, reasons } = useDropped(gatheringId).data ?? { pairs: [], reasons: [] };
  const isEmpty = pairs.length + reasons.length === 0;
  if (isEmpty && !isUsed) return null;
  const takeBack = (change: Change) => {
    setIsUsed(true);
    void onTakeBack(change).then(() => summary.current?.focus());
  };
  return (
    <details className="answer-counts">
      <summary ref={summary}>
        {isEmpty
          ? t('matches.dropped.none')
          : t('matches.dropped.summary', {
              pairs: t('matches.dropped.pairs', { count: pairs.length }),
              reasons: t('matches.dropped.reasons', { count: reasons.length }),
            })}
      </summary>
      <p className="soft">{t('matches.dropped.hint')}</p>
      <Pairs pairs={pairs} onTakeBack={takeBack} />
      <Reasons reasons={reasons} onTakeBack={takeBack} />
    </details>
  );
}

type TakeBack = (change: Change) => void;

function Pairs({ pairs, onTakeBack }: { pairs: Dropped['pairs']; onTakeBack: TakeBack }) {
  const { t } = useTexts();
  if (pairs.length === 0) return null;
  return (
    <>
      <h3>{t('matches.dropped.pairsTitle')}</h3>
      <ul className="plain-list">
        {pairs.map(({ a, b, droppedAt }) => (
          <li key={`${a.personId} ${b.personId}`} className="dropped">
            <div>
              <p>
                <bdi>{a.name}</bdi> ↔ <bdi>{b.name}</bdi>
              </p>
              <DroppedAt at={droppedAt} />
            </div>
            <Button
              variant="default"
              aria-label={t('matches.dropped.takeBackPair', { one: isolated(a.name), other: isolated(b.name) })}
              onClick={() => onTakeBack({ what: 'pair', one: a.personId, other: b.personId, isDropped: false })}
            >
              {t('matches.dropped.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Reasons({ reasons, onTakeBack }: { reasons: Dropped['reasons']; onTakeBack: TakeBack }) {
  const { t } = useTexts();
  if (reasons.length === 0) return null;
  return (
    <>
      <h3>{t('matches.dropped.reasonsTitle')}</h3>
      <ul className="plain-list">
        {reasons.map((reason) => (
          <li key={reason.reasonId} className="dropped">
            <div>
              <Texts reason={reason} />
              <DroppedAt at={reason.droppedAt} />
            </div>
            <Button
              variant="default"
              aria-label={t('matches.dropped.takeBackReason', { ask: isolated(reason.ask) })}
              onClick={() => onTakeBack({ what: 'reason', reasonId: reason.reasonId, answer: null })}
            >
              {t('matches.dropped.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Texts({ reason }: { reason: DroppedReason }) {
  const { by, text } = answeredBy(reason);
  return (
    <>
      {reason.topic !== '' && <span className="tag">{reason.topic}</span>}
      <p>
        <Names people={reason.askedBy} />: <q dir="auto">{reason.ask}</q>
      </p>
      <p>
        <Names people={reason.offeredBy} />: {by === 'role' ? <bdi>{text}</bdi> : <q dir="auto">{text}</q>}
      </p>
    </>
  );
}

function Names({ people }: { people: readonly Person[] }) {
  const { language } = useTexts();
  const names = people.map(({ name }) => isolated(name));
  return <strong>{new Intl.ListFormat(language).format(names)}</strong>;
}

function DroppedAt({ at }: { at: string }) {
  const { t, language } = useTexts();
  const { zone } = useEvent();
  return <p className="soft">{t('matches.dropped.at', { at: formatDayAndTime(at, zone, language) })}</p>;
}
