import { Refused, type RegistrationPage, type SubmissionReceipt } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useEffect, useState } from 'react';
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

  if (seen === undefined)
    return (
      <Frame title={t('register.loading')} about="register">
        <Loading />
      </Frame>
    );
  if (seen === 'none' || seen === 'unanswered') {
    return (
      <Frame title={t(`register.${seen}.title`)} about="register">
        <section className="card now" role="alert">
          <h1>{t(`register.${seen}.title`)}</h1>
          <p>{t(`register.${seen}.detail`)}</p>
          {seen === 'unanswered' && (
            <button type="button" className="primary" onClick={() => setTries(tries + 1)}>
              {t('unanswered.retry')}
            </button>
          )}
        </section>
      </Frame>
    );
  }
  return (
    <Frame title={seen.name} about="register">
      {taken ? (
        <Taken state={taken.receipt.state} email={taken.email} />
      ) : (
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

function Taken({ state, email }: { state: SubmissionReceipt['state']; email: string }) {
  const { t } = useTexts();
  const kind = state === 'confirmed' ? 'place' : 'line';
  return (
    <section className="card now" role="status">
      <h1>{t(`register.taken.${kind}.title`)}</h1>
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
    <section className="card now loading" role="status">
      <p>{t('register.loading')}</p>
      <span />
      <span />
      <span />
    </section>
  );
}
