import { formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { CannotCome } from './ask/CannotCome';
import { LineCard } from './ask/LineCard';
import { MyConsents } from './ask/MyConsents';
import { PendingDetails } from './ask/PendingDetails';
import { Frame } from './Frame';
import { LinkTrouble } from './link/LinkTrouble';
import { everybodyOn, isOver } from './live/views';
import { Visit, type VisitState } from './live/visit';
import { NowCard } from './now/NowCard';
import { WhyNotMatched } from './now/WhyNotMatched';
import { MyPeople } from './people/MyPeople';
import { MyWords } from './people/MyWords';
import { PendingMeetings } from './people/PendingMeetings';
import { Suggestions } from './people/Suggestions';
import { useLook } from './profile/useLook';
import { Ticket } from './ticket/Ticket';
import { useTitle } from './useTitle';

const Profile = lazy(() => import('./profile/Profile').then((module) => ({ default: module.Profile })));

export function Page({ token, language }: { token: string; language: string }) {
  const { t } = useTexts();
  const [visit] = useState(() => new Visit(token, language));
  useEffect(() => {
    visit.start();
    return () => visit.stop();
  }, [visit]);
  const state = useSyncExternalStore(visit.subscribe, visit.snapshot);
  // a mail's link may open with a question; opening it answers nothing
  const [asked] = useState(() => new URLSearchParams(location.search).get('ask'));
  const [isProfile, openProfile, closeProfile] = useLook('profile');
  // rises when the reader's choices may have changed elsewhere on the page
  const [choices, setChoices] = useState(0);
  const { me, now, followUps, isRefused, lostSince } = state;
  const title = useTitle(me, now);

  if (isRefused) return <LinkTrouble kind="refused" />;
  const isFirstLook = !now && !state.isTried;
  if (!me || isFirstLook) {
    return (
      <Frame title={t('loading.title')}>{lostSince === undefined ? <Loading /> : <Unanswered visit={visit} />}</Frame>
    );
  }
  if (isProfile) {
    return (
      <Frame title={t('profile.title')} event={me.gathering.name}>
        <Line state={state} zone={me.gathering.zone} />
        <Suspense fallback={<Loading />}>
          <Profile
            token={token}
            language={language}
            named={now ? everybodyOn(now) : []}
            onChange={visit.renew}
            onClose={closeProfile}
          />
        </Suspense>
      </Frame>
    );
  }
  const { state: standing } = me.registration;
  const hasPlace = standing === 'confirmed';
  const isBefore = !me.registration.checkedInAt && (now?.phase ?? 'before') === 'before';
  const maySayNo = !isOver(me) && ((hasPlace && isBefore) || standing === 'waiting');
  const what = hasPlace ? 'cannotCome' : 'leaveLine';
  return (
    <Frame title={title} event={me.gathering.name}>
      <Line state={state} zone={me.gathering.zone} />
      {maySayNo && asked === 'cannot-come' && <CannotCome visit={visit} what={what} asked />}
      <PendingDetails
        token={token}
        language={language}
        zone={me.gathering.zone}
        asked={asked === 'confirm-details'}
        onChange={() => {
          setChoices(choices + 1);
          void visit.look();
        }}
      />
      {hasPlace ? <NowCard visit={visit} me={me} now={now} /> : <LineCard visit={visit} me={me} />}
      {now && hasPlace && (
        <>
          <WhyNotMatched
            visit={visit}
            now={now}
            token={token}
            language={language}
            onProfile={openProfile}
            onChange={() => setChoices(choices + 1)}
          />
          <PendingMeetings visit={visit} now={now} zone={me.gathering.zone} />
          {now.phase !== 'before' && <MyPeople visit={visit} now={now} followUps={followUps} />}
          <Suggestions visit={visit} now={now} />
          {(now.phase === 'waiting' || now.phase === 'round' || now.phase === 'sitting-out') && (
            <details className="card">
              <summary>
                <h2>{t('ticket.mine')}</h2>
              </summary>
              <Ticket me={me} />
            </details>
          )}
        </>
      )}
      <MyWords me={me} onChange={openProfile} />
      <MyConsents
        key={choices}
        token={token}
        language={language}
        zone={me.gathering.zone}
        onChange={() => void visit.look()}
      />
      {maySayNo && asked !== 'cannot-come' && <CannotCome visit={visit} what={what} asked={false} />}
    </Frame>
  );
}

/** Says that what is shown may be old; silent as long as it is not. */
function Line({ state, zone }: { state: VisitState; zone: string }) {
  const { t, language } = useTexts();
  return (
    <LiveRegion role="status">
      {state.lostSince !== undefined && (
        <p className="line">
          {t('line.lost', { time: formatTime(new Date(state.lostSince).toISOString(), zone, language) })}
        </p>
      )}
    </LiveRegion>
  );
}

function Loading() {
  const { t } = useTexts();
  return (
    <LiveRegion as="section" className="card now loading" role="status">
      <p>{t('loading.title')}</p>
      <span />
      <span />
      <span />
    </LiveRegion>
  );
}

function Unanswered({ visit }: { visit: Visit }) {
  const { t } = useTexts();
  return (
    <LiveRegion as="section" className="card now" role="alert">
      <h1>{t('unanswered.title')}</h1>
      <p>{t('unanswered.detail')}</p>
      <button type="button" className="primary" onClick={() => void visit.look()}>
        {t('unanswered.retry')}
      </button>
    </LiveRegion>
  );
}
