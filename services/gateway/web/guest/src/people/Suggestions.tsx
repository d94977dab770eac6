import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';
import { useEffect, useRef } from 'react';
import type { Now, Suggestion } from '../live/views';
import type { Visit } from '../live/visit';
import { KeptApart } from './KeptApart';
import { SuggestedReason } from './SuggestedReason';
import { useReasonAnswer } from './useReasonAnswer';

/** Whom the reader should meet and why; each reason can be answered, and nobody else sees the answer. */
export function Suggestions({ visit, now }: { visit: Visit; now: Now }) {
  const { t } = useTexts();
  const { answer, undo, said, trouble, busy } = useReasonAnswer(visit);
  if (now.phase === 'after') return null;
  const withReason = now.suggestions.filter(({ reasons }) => reasons.length > 0);
  const strangers = now.suggestions.filter(({ reasons }) => reasons.length === 0);
  return (
    <section className="card" aria-labelledby="suggestions">
      <h2 id="suggestions">{t('suggestions.title')}</h2>
      <div className="word">
        <LiveRegion role="status">{said && !trouble && <p>{t(`suggestions.said.${said}`)}</p>}</LiveRegion>
        {undo && <UndoButton busy={busy} onUndo={undo} />}
        <Trouble code={trouble} />
      </div>
      {now.suggestions.length === 0 && now.whyNotMatched.length === 0 && (
        <p className="soft">{t('suggestions.none')}</p>
      )}
      {withReason.length > 0 && (
        <ul className="people">
          {withReason.map(({ person, reasons }) => (
            <li key={person.personId}>
              <Somebody person={person} />
              {reasons.map((reason) => (
                <SuggestedReason
                  key={reason.reasonId}
                  reason={reason}
                  name={person.name}
                  position={positionOf(person)}
                  busy={busy}
                  onAnswer={(given) => void answer(reason.reasonId, given)}
                />
              ))}
            </li>
          ))}
        </ul>
      )}
      <Strangers suggestions={strangers} />
      <KeptApart wishes={now.avoided} />
    </section>
  );
}

const positionOf = ({ role, company }: Suggestion['person']) => [role, company].filter(Boolean).join(', ');

function Somebody({ person }: Pick<Suggestion, 'person'>) {
  return (
    <p className="person">
      <strong>
        <bdi>{person.name}</bdi>
      </strong>
      {positionOf(person) !== '' && <bdi className="soft">{positionOf(person)}</bdi>}
    </p>
  );
}

/** Of these nothing is known that either could do for the other, so nothing is said. */
function Strangers({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const { t } = useTexts();
  if (suggestions.length === 0) return null;
  return (
    <>
      <h3>{t('suggestions.somebodyNew')}</h3>
      <ul className="people">
        {suggestions.map(({ person }) => (
          <li key={person.personId}>
            <Somebody person={person} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The button that was pressed has gone with its reason; this takes the focus over. */
function UndoButton({ busy, onUndo }: { busy: boolean; onUndo: () => void }) {
  const { t } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button ref={button} type="button" disabled={busy} onClick={onUndo}>
      {t('suggestions.undo')}
    </button>
  );
}

function Trouble({ code }: { code: string | undefined }) {
  const { t, tOr } = useTexts();
  return (
    <LiveRegion role="alert">
      {code && <p className="trouble">{tOr(`trouble.${code}`, t('trouble.other'))}</p>}
    </LiveRegion>
  );
}
