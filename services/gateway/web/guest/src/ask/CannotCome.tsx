import { Refused } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';
import { useState } from 'react';
import type { Visit } from '../live/visit';

interface CannotComeProps {
  visit: Visit;
  /** What is given up: a place, or the wait for one. */
  what: 'cannotCome' | 'leaveLine';
  asked: boolean;
}

/** One tap gives the place back, or leaves the waiting list; opening the page alone changes nothing. */
export function CannotCome({ visit, what, asked }: CannotComeProps) {
  const { t } = useTexts();
  const action = useAction(visit, () => visit.cannotCome());
  const body = (
    <>
      <p>{t(`${what}.detail`)}</p>
      <button type="button" className={asked ? 'primary' : undefined} disabled={action.busy} onClick={action.run}>
        {t(`${what}.tap`)}
      </button>
      <Problem text={action.problem} />
    </>
  );
  if (asked) {
    return (
      <section className="card now" aria-labelledby="cannot-come">
        <h1 id="cannot-come">{t(`${what}.title`)}</h1>
        {body}
      </section>
    );
  }
  return (
    <details className="card">
      <summary>
        <h2>{t(`${what}.title`)}</h2>
      </summary>
      {body}
    </details>
  );
}

/** Something that the guest does, with what came of it in words. */
export function useAction(visit: Visit, act: () => Promise<void>) {
  const { t, tOr } = useTexts();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const run = () => {
    setBusy(true);
    setProblem('');
    act()
      .catch((failure: unknown) =>
        setProblem(
          failure instanceof Refused
            ? tOr(`action.${failure.problem.code}`, t('action.refused'))
            : t('action.unreachable'),
        ),
      )
      .finally(() => {
        setBusy(false);
        void visit.look();
      });
  };
  return { busy, problem, run };
}

export function Problem({ text }: { text: string }) {
  return <LiveRegion role="alert">{text !== '' && <p className="fault">{text}</p>}</LiveRegion>;
}
