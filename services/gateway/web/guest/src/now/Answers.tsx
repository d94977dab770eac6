import { Refused } from '@kith/api';
import { isolated } from '@kith/i18n';
import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';
import { useId, useState } from 'react';
import { answers, type Answer } from '../live/views';
import type { Visit } from '../live/visit';

interface AnswersProps {
  visit: Visit;
  meetingId: string;
  partner: string;
  current: Answer | null | undefined;
}

/** The blind answer to one meeting. It can be changed until a week after the event; only a mutual yes is ever shown. */
export function Answers({ visit, meetingId, partner, current }: AnswersProps) {
  const { t, tOr } = useTexts();
  const [sending, setSending] = useState<Answer>();
  const [trouble, setTrouble] = useState<string>();
  const label = useId();
  const chosen = sending ?? current;

  async function choose(answer: Answer) {
    if (sending || answer === current) return;
    setSending(answer);
    setTrouble(undefined);
    try {
      await visit.answer(meetingId, answer);
    } catch (failure) {
      setTrouble(failure instanceof Refused ? failure.problem.code : 'unreachable');
    }
    setSending(undefined);
  }

  return (
    <div className="answers">
      <div role="group" aria-labelledby={label}>
        <p id={label}>{t('answer.question', { name: isolated(partner) })}</p>
        {answers.map((answer) => (
          <button
            key={answer}
            type="button"
            data-answer={answer}
            aria-pressed={answer === chosen}
            aria-busy={answer === sending}
            onClick={() => void choose(answer)}
          >
            <Mark isChosen={answer === chosen} />
            {t(`answer.${answer}`)}
          </button>
        ))}
      </div>
      <LiveRegion as="p" className="soft" role="status">
        {trouble
          ? ''
          : current
            ? t(`answer.after.${current}`, { name: isolated(partner) })
            : t('answer.blind', { name: isolated(partner) })}
      </LiveRegion>
      <LiveRegion role="alert">
        {trouble && <p className="trouble">{tOr(`trouble.${trouble}`, t('trouble.other'))}</p>}
      </LiveRegion>
    </div>
  );
}

function Mark({ isChosen }: { isChosen: boolean }) {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      {isChosen && <path d="M4.5 8.5l2.5 2.5l4.5-5" />}
    </svg>
  );
}
