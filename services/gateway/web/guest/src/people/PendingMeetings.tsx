import { formatDayAndTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/guest';
import type { Now, PastMeeting } from '../live/views';
import type { Visit } from '../live/visit';
import { Answers } from '../now/Answers';

/** Earlier meetings: first those without an answer, then those whose answer may still be changed, and until when. */
export function PendingMeetings({ visit, now, zone }: { visit: Visit; now: Now; zone: string }) {
  const { t, language } = useTexts();
  const open = now.pendingMeetings.filter((meeting) => !meeting.answer);
  const answered = now.pendingMeetings.filter((meeting) => meeting.answer);
  const until = now.answersUntil && (
    <p className="soft">{t('pending.until', { when: formatDayAndTime(now.answersUntil, zone, language) })}</p>
  );
  return (
    <>
      {open.length > 0 && (
        <section className="card" aria-labelledby="open-meetings">
          <h2 id="open-meetings">{t('pending.title')}</h2>
          {until}
          <Meetings visit={visit} meetings={open} />
        </section>
      )}
      {answered.length > 0 && (
        <details className="card">
          <summary>
            <h2>{t('pending.answered', { count: answered.length })}</h2>
          </summary>
          {until}
          <Meetings visit={visit} meetings={answered} />
        </details>
      )}
    </>
  );
}

function Meetings({ visit, meetings }: { visit: Visit; meetings: readonly PastMeeting[] }) {
  const { t } = useTexts();
  return (
    <ul className="people">
      {meetings.map(({ meetingId, partner, number, answer }) => (
        <li key={meetingId}>
          <p className="person">
            <strong>
              <bdi>{partner.name}</bdi>
            </strong>
            <span className="soft">{t('round.number', { number })}</span>
          </p>
          <Answers visit={visit} meetingId={meetingId} partner={partner.name} current={answer} />
        </li>
      ))}
    </ul>
  );
}
