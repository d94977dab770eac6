import { formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';
import type { ReactNode } from 'react';
import type { Me, Now } from '../live/views';
import type { Visit } from '../live/visit';
import { CalendarButton } from '../ticket/CalendarButton';
import { Ticket } from '../ticket/Ticket';
import { Times } from '../ticket/Times';
import { Answers } from './Answers';
import { Countdown } from './Countdown';

interface NowCardProps {
  visit: Visit;
  me: Me;
  now: Now | undefined;
}

/** The first thing on the page: what is to be done at this moment. */
export function NowCard({ visit, me, now }: NowCardProps) {
  const { t } = useTexts();
  // without news the ticket is what helps most
  switch (now?.phase ?? 'before') {
    case 'round':
      return now && <RoundCard visit={visit} now={now} />;
    case 'waiting':
      return (
        <Card title={t('waiting.title')}>
          <p>{t(now && isLeftOut(now) ? 'waiting.leftOut' : 'waiting.detail')}</p>
        </Card>
      );
    case 'sitting-out':
      return (
        <Card title={t('sittingOut.title')}>
          <p>{t(now && isLeftOut(now) ? 'sittingOut.leftOut' : 'sittingOut.detail')}</p>
          {now?.round && <Countdown endsAt={now.round.endsAt} clock={visit.clock} />}
        </Card>
      );
    case 'after':
      return (
        <Card title={t(me.registration.checkedInAt ? 'after.title' : 'after.titleAbsent')}>
          <p>
            {now && now.people.length > 0
              ? t('after.withPeople')
              : t(me.registration.checkedInAt ? 'after.alone' : 'after.absent')}
          </p>
        </Card>
      );
    case 'before':
      return <BeforeCard visit={visit} me={me} />;
  }
}

/** Whom no one-to-one round can seat is promised no turn; why stands on a card of its own. */
const isLeftOut = ({ whyNotMatched }: Now) =>
  whyNotMatched.some((why) => why === 'no-consent' || why === 'groups-only');

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <LiveRegion as="section" className="card now" aria-live="polite">
      <h1>{title}</h1>
      {children}
    </LiveRegion>
  );
}

function BeforeCard({ visit, me }: { visit: Visit; me: Me }) {
  const { t, language } = useTexts();
  const { gathering } = me;
  const isOpen = visit.clock.time() >= Date.parse(gathering.doorsAt);
  const doors = formatTime(gathering.doorsAt, gathering.zone, language);
  return (
    <Card title={isOpen ? t('before.open') : t('before.title')}>
      <p>{isOpen ? t('before.openDetail') : t('before.detail', { doors })}</p>
      <Ticket me={me} />
      <Times gathering={gathering} />
      {!isOpen && <CalendarButton visit={visit} />}
    </Card>
  );
}

function RoundCard({ visit, now }: { visit: Visit; now: Now }) {
  const { t } = useTexts();
  const { meeting, round } = now;
  if (!meeting || !round) return null;
  const { partner } = meeting;
  const others = (meeting.others ?? []).map(({ person }) => person);
  return (
    <section className="card now round">
      <LiveRegion className="seat" aria-live="assertive">
        <p className="eyebrow">{t('round.number', { number: round.number })}</p>
        <h1>
          <span className="table">{t('round.table', { table: meeting.table })}</span>{' '}
          <span className="partner">
            {t('round.with')} <bdi>{[partner, ...others].map(({ name }) => name).join(', ')}</bdi>
          </span>
        </h1>
        {(partner.role ?? partner.company) && (
          <p className="soft">
            <bdi>{[partner.role, partner.company].filter(Boolean).join(', ')}</bdi>
          </p>
        )}
      </LiveRegion>
      <Countdown endsAt={round.endsAt} clock={visit.clock} />
      {meeting.why && <p className="why">{meeting.why}</p>}
      <div className="prompt">
        <h2>{t('round.prompt')}</h2>
        <p>{meeting.prompt}</p>
      </div>
      <Answers
        key={meeting.meetingId}
        visit={visit}
        meetingId={meeting.meetingId}
        partner={partner.name}
        current={now.answer}
      />
    </section>
  );
}
