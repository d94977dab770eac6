import { useTexts } from '@kith/i18n/guest';
import type { Now, PastMeeting } from '../live/views';
import type { Visit } from '../live/visit';
import { Answers } from '../now/Answers';

/** Earlier meetings: first those without an answer, then those whose answer may still be changed. */
export function PendingMeetings({ visit, now }: { visit: Visit; now: Now }) {
  const { t } = useTexts();
  const isOver = now.phase === 'after';
  const open = isOver ? [] : now.pendingMeetings.filter((meeting) => !meeting.answer);
  const answered = now.pendingMeetings.filter((meeting) => isOver || meeting.answer);
  return (
    <>
      {open.length > 0 && (
        <section className="card" aria-labelledby="open-meetings">
          <h2 id="open-meetings">{t('pending.title')}</h2>
          <Meetings visit={visit} meetings={open} isOver={false} />
        </section>
      )}
      {answered.length > 0 && (
        <details className="card">
          <summary>
            <h2>{t('pending.answered', { count: answered.length })}</h2>
          </summary>
          <Meetings visit={visit} meetings={answered} isOver={isOver} />
        </details>
      )}
    </>
  );
}

function Meetings({ visit, meetings, isOver }: { visit: Visit; meetings: readonly PastMeeting[]; isOver: boolean }) {
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
          <Answers visit={visit} meetingId={meetingId} partner={partner.name} current={answer} isOver={isOver} />
        </li>
      ))}
    </ul>
  );
}
