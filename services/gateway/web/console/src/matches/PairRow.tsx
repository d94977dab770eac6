import type { Answer, Match, Reason } from '@kith/api';
import { DropPair } from './DropPair';
import { PairNames, PersonLink, type Named } from './PairNames';
import { ReasonCard } from './ReasonCard';
import { placeOf, type Row } from './reasons';

interface PairRowProps {
  row: Row;
  /** The place of the reason that the Tab key leads to. */
  current: string | undefined;
  onAnswer: (reason: Reason, answer: Answer) => void;
  onDrop: (match: Match) => void;
  onPerson: (person: Named) => void;
}

/** Two who should meet, with every reason. */
export function PairRow({ row, current, onAnswer, onDrop, onPerson }: PairRowProps) {
  const { match } = row;
  return (
    <>
      {row.person && (
        <li className="pair-lead">
          <h3>
            <PersonLink person={row.person} onPerson={onPerson} />
          </h3>
        </li>
      )}
      <li className="pair">
        <div className="pair-head">
          <PairNames people={row.isLed ? [match.b] : [match.a, match.b]} onPerson={onPerson} />
          <DropPair match={match} onDrop={onDrop} />
        </div>
        {match.gives.map((reason) => (
          <ReasonCard
            key={reason.id}
            reason={reason}
            match={match}
            place={placeOf(row, reason)}
            isCurrent={placeOf(row, reason) === current}
            onAnswer={onAnswer}
          />
        ))}
      </li>
    </>
  );
}
