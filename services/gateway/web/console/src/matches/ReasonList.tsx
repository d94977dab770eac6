import type { Answer, Match, Reason } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Named } from './PairNames';
import { PairRow } from './PairRow';
import { placeOf, type Row } from './reasons';
import type { PlanAnswers } from './usePlanAnswers';
import { useReasonKeys } from './useReasonKeys';

const step = 60;

interface ReasonListProps {
  rows: readonly Row[];
  answers: Pick<PlanAnswers, 'answer' | 'dropPair' | 'undo'>;
  onPerson: (person: Named) => void;
}

/** Pairs with their reasons; each reason can be answered and each pair dropped, by keyboard too. */
export function ReasonList({ rows, answers: { answer, dropPair, undo }, onPerson }: ReasonListProps) {
  const { t } = useTexts();
  const [shown, setShown] = useState(step);
  const seen = useMemo(() => rows.slice(0, shown), [rows, shown]);
  const reasons = useMemo(() => reasonsByPlace(seen), [seen]);
  const places = useMemo(() => [...reasons.keys()], [reasons]);

  const answerAt = (place: string, given: Answer) => {
    const found = reasons.get(place);
    if (found) answer(found.reason, given);
  };
  const { current, list } = useReasonKeys(places, {
    onDrop: (place) => answerAt(place, 'does-not-fit'),
    onDropPair: (place) => {
      const found = reasons.get(place);
      if (found) dropPair(found.match);
    },
    onFit: (place) => answerAt(place, 'fits'),
    onUndo: undo,
  });
  return (
    <>
      {rows.length > 0 && <Hint />}
      <ul className="pairs" tabIndex={-1} aria-label={t('matches.pairs')} {...list}>
        {seen.map((row) => (
          <PairRow key={row.key} row={row} current={current} onAnswer={answer} onDrop={dropPair} onPerson={onPerson} />
        ))}
      </ul>
      {rows.length > shown && (
        <Button variant="default" mb="md" onClick={() => setShown(shown + step)}>
          {t('more', { count: rows.length - shown })}
        </Button>
      )}
    </>
  );
}

const reasonsByPlace = (rows: readonly Row[]) =>
  new Map<string, { reason: Reason; match: Match }>(
    rows.flatMap(({ match, ...row }) =>
      match.gives.map((reason) => [placeOf({ match, ...row }, reason), { reason, match }] as const),
    ),
  );

const keys = [
  ['↑ ↓', 'move'],
  ['X', 'drop'],
  ['P', 'dropPair'],
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
