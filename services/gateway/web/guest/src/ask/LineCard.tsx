import { formatDayAndTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';
import type { ReactNode } from 'react';
import { isOver, type Me } from '../live/views';
import type { Visit } from '../live/visit';
import { Times } from '../ticket/Times';
import { Problem, useAction } from './CannotCome';
import { lineTitle } from './lineTitle';

/** Somebody without a place: waiting, offered one, too late, or back out of it. */
export function LineCard({ visit, me }: { visit: Visit; me: Me }) {
  return (
    <LiveRegion as="section" className="card now" aria-live="polite">
      <Standing visit={visit} me={me} />
    </LiveRegion>
  );
}

function Standing({ visit, me }: { visit: Visit; me: Me }) {
  const { t } = useTexts();
  const { key, count } = lineTitle(me);
  const heading = <h1>{t(key, { count })}</h1>;
  if (isOver(me)) {
    return (
      <>
        {heading}
        <p>{t('place.over.detail')}</p>
      </>
    );
  }
  switch (me.registration.state) {
    case 'offered':
      return <Offer visit={visit} me={me} heading={heading} />;
    case 'waiting':
      return (
        <>
          {heading}
          <p>{t('place.waiting.ahead', { count: me.registration.waiting?.ahead ?? 0 })}</p>
          <p>{t('place.waiting.detail')}</p>
          <Times gathering={me.gathering} />
        </>
      );
    default:
      return <Back visit={visit} me={me} heading={heading} />;
  }
}

interface StandingProps {
  visit: Visit;
  me: Me;
  heading: ReactNode;
}

function Offer({ visit, me, heading }: StandingProps) {
  const { t, language } = useTexts();
  const accept = useAction(visit, () => visit.answerOffer('acceptance'));
  const decline = useAction(visit, () => visit.answerOffer('refusal'));
  const { zone } = me.gathering;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const until = me.registration.waiting?.offerExpiresAt;
  const there = until ? formatDayAndTime(until, zone, language) : '';
  const here = until ? formatDayAndTime(until, own, language) : '';
  return (
    <>
      {heading}
      {until && (
        <p>
          {t('place.offer.until', { at: there })}
          {here !== there && <small> {t('place.offer.yourTime', { at: here })}</small>}
        </p>
      )}
      <button type="button" className="primary" disabled={accept.busy || decline.busy} onClick={accept.run}>
        {t('place.offer.accept')}
      </button>
      <button type="button" disabled={accept.busy || decline.busy} onClick={decline.run}>
        {t('place.offer.decline')}
      </button>
      <Problem text={accept.problem || decline.problem} />
      <Times gathering={me.gathering} />
    </>
  );
}

function Back({ visit, me, heading }: StandingProps) {
  const { t } = useTexts();
  const back = useAction(visit, () => visit.comeBack());
  const lapsed = me.registration.state === 'lapsed';
  if (me.registration.removed) {
    return (
      <>
        {heading}
        <p>{t('cancelled.removed')}</p>
      </>
    );
  }
  return (
    <>
      {heading}
      <p>{t(lapsed ? 'place.lapsed.detail' : 'cancelled.detail')}</p>
      <button type="button" disabled={back.busy} onClick={back.run}>
        {t('place.back')}
      </button>
      <Problem text={back.problem} />
    </>
  );
}
