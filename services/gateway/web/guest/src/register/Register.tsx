import { Refused, type RegistrationPage, type SubmissionReceipt } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';
import { useEffect, useRef, useState } from 'react';
import { Frame } from '../Frame';
import { Times } from '../ticket/Times';
import { lookAtForm } from './page';
import { RegistrationForm } from './RegistrationForm';

type Seen = RegistrationPage | 'none' | 'unanswered' | undefined;

/** The public page of an event: what it is, and the form to come. */
export function Register({ gatheringId }: { gatheringId: string }) {
  const { t } = useTexts();
  const [seen, setSeen] = useState<Seen>();
  const [tries, setTries] = useState(0);
  const [taken, setTaken] = useState<{ receipt: SubmissionReceipt; email: string }>();
  useEffect(() => {
    let gone = false;
    void lookAtForm(gatheringId)
      .catch((failure: unknown) =>
        failure instanceof Refused && failure.problem.status === 404 ? 'none' : 'unanswered',
      )
      .then((found) => !gone && setSeen(found as Seen));
    return () => {
      gone = true;
    };
  }, [gatheringId, tries]);

  const isThere = typeof seen === 'object';
  const title = isThere ? seen.name : seen ? t(`register.${seen}.title`) : t('register.loading');
  // one frame for all that can come, so that the regions that are read aloud are there before their text
  return (
    <Frame title={title} about="register">
      <LiveRegion role="status">
        {seen === undefined && <Loading />}
        {isThere && taken && <Taken state={taken.receipt.state} email={taken.email} />}
      </LiveRegion>
      <LiveRegion role="alert">
        {seen !== undefined && !isThere && <Trouble kind={seen} onRetry={() => setTries(tries + 1)} />}
      </LiveRegion>
      {isThere && !taken && (
        <>
          <section className="card now">
            <h1 dir="auto">{seen.name}</h1>
            <Times gathering={seen} />
            {seen.availability !== 'open' && <p>{t(`register.availability.${seen.availability}`)}</p>}
          </section>
          {seen.availability !== 'closed' && (
            <section className="card">
              <RegistrationForm page={seen} onTaken={(receipt, email) => setTaken({ receipt, email })} />
            </section>
          )}
        </>
      )}
    </Frame>
  );
}

function Trouble({ kind, onRetry }: { kind: 'none' | 'unanswered'; onRetry: () => void }) {
  const { t } = useTexts();
  return (
    <section className="card now">
      <h1>{t(`register.${kind}.title`)}</h1>
      <p>{t(`register.${kind}.detail`)}</p>
      {kind === 'unanswered' && (
        <button type="button" className="primary" onClick={onRetry}>
          {t('unanswered.retry')}
        </button>
      )}
    </section>
  );
}

function Taken({ state, email }: { state: SubmissionReceipt['state']; email: string }) {
  const { t } = useTexts();
  const kind = state === 'confirmed' ? 'place' : 'line';
  const heading = useRef<HTMLHeadingElement>(null);
  // the form is gone, and with it the button that had the focus
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card now">
      <h1 tabIndex={-1} ref={heading}>
        {t(`register.taken.${kind}.title`)}
      </h1>
      <p>{t(`register.taken.${kind}.detail`)}</p>
      <p>
        {t('register.taken.mail')} <bdi>{email}</bdi>
      </p>
      <p>{t('register.taken.known')}</p>
    </section>
  );
}

function Loading() {
  const { t } = useTexts();
  return (
    <section className="card now loading">
      <p>{t('register.loading')}</p>
      <span />
      <span />
      <span />
    </section>
  );
}
