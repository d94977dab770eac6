import type { Answer, Reason } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useEvent } from '../events/EventPage';
import { AnswerToast } from './AnswerToast';
import type { Named } from './PairNames';
import { PairRow } from './PairRow';
import { placeOf, type Row } from './reasons';
import { useReasonAnswering } from './useReasonAnswering';
import { useReasonKeys } from './useReasonKeys';

const step = 60;

/** Pairs with their reasons; each reason can be answered, by keyboard too. */
export function ReasonList({ rows, onPerson }: { rows: readonly Row[]; onPerson: (person: Named) => void }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const [shown, setShown] = useState(step);
  const { answer, undo, said, error, dismiss } = useReasonAnswering(id);
  const seen = useMemo(() => rows.slice(0, shown), [rows, shown]);
  const reasons = useMemo(() => reasonsByPlace(seen), [seen]);
  const places = useMemo(() => [...reasons.keys()], [reasons]);

  const answerAt = (place: string, given: Answer) => {
    const reason = reasons.get(place);
    if (reason) answer(reason, given);
  };
  const { current, list } = useReasonKeys(places, {
    onDrop: (place) => answerAt(place, 'does-not-fit'),
    onFit: (place) => answerAt(place, 'fits'),
    onUndo: undo,
  });
  return (
    <>
      {rows.length > 0 && <Hint />}
      <ul className="pairs" tabIndex={-1} aria-label={t('matches.pairs')} {...list}>
        {seen.map((row) => (
          <PairRow key={row.key} row={row} current={current} onAnswer={answer} onPerson={onPerson} />
        ))}
      </ul>
      {rows.length > shown && (
        <Button variant="default" mb="md" onClick={() => setShown(shown + step)}>
          {t('more', { count: rows.length - shown })}
        </Button>
      )}
      <AnswerToast said={said} failure={error} onUndo={undo} onClose={dismiss} />
    </>
  );
}

const reasonsByPlace = (rows: readonly Row[]) =>
  new Map<string, Reason>(
    rows.flatMap((row) => row.match.gives.map((reason) => [placeOf(row, reason), reason] as const)),
  );

const keys = [
  ['↑ ↓', 'move'],
  ['X', 'drop'],
  ['F', 'fit'],
  ['U', 'undo'],
] as const;

function Hint() {
  const { t } = useTexts();
  return (
    <p className="key-hint">
      {keys.map(([key, what]) => (
        <span key={key}>
          <kbd>{key}</kbd> {t(`matches.keys.${what}`)}
        </span>
      ))}
    </p>
  );
}
