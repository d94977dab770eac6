import type { Gathering, Report, StreamState } from '@kith/api';
import { formatDayAndTime, formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Anchor } from '@mantine/core';
import { Suspense } from 'react';
import { Link } from 'react-router';
import { toEvent } from '../addresses';
import { DoorsNow } from '../doors/DoorsNow';
import { ArrivalsPicture } from '../insights/pictures';
import { useReport } from '../insights/reports';
import { Countdown } from '../parts/Countdown';
import { Failure } from '../parts/Failure';
import { LineState } from '../parts/LineState';
import { Waiting } from '../parts/Waiting';
import { useNow } from '../parts/useNow';
import { clockOffset } from '../room/clock';
import { useRoom } from '../room/rounds';
import { isOpen } from '../addresses';
import { useSignedIn } from '../session/session';
import { Devices } from '../settings/Devices';
import { Counter } from './Counter';
import { MoveButton } from './MoveButton';

export function DuringEvent({ gathering }: { gathering: Gathering }) {
  const { t } = useTexts();
  const { roles } = useSignedIn();
  return (
    <div className="columns">
      <Rehearsal gathering={gathering} />
      {isOpen('insights', roles) && <ArrivalsAndDoors gathering={gathering} />}
      {isOpen('room', roles) && <RunningRound gatheringId={gathering.id} />}
      {isOpen('settings', roles) && (
        <section className="card">
          <h2>{t('devices.title')}</h2>
          <Devices gatheringId={gathering.id} />
        </section>
      )}
      {roles.includes('organiser') && (
        <section className="card">
          <h2>{t('during.close')}</h2>
          <p className="soft">{t('during.closeHint')}</p>
          <MoveButton gatheringId={gathering.id} to="closed" label={t('during.close')} variant="default" />
        </section>
      )}
    </div>
  );
}

/** The doors were opened so early that it was a rehearsal: scans do not count yet. */
function Rehearsal({ gathering }: { gathering: Gathering }) {
  const { t, language } = useTexts();
  const now = useNow(10_000);
  if (gathering.openedAt !== undefined || now >= Date.parse(gathering.doorsAt)) return null;
  return (
    <section className="card wide">
      <h2>{t('during.rehearsal')}</h2>
      <p>{t('during.rehearsalHint', { at: formatDayAndTime(gathering.doorsAt, gathering.zone, language) })}</p>
      <MoveButton gatheringId={gathering.id} to="live" label={t('before.openDoors')} variant="default" />
    </section>
  );
}

function ArrivalsAndDoors({ gathering }: { gathering: Gathering }) {
  const report = useReport(gathering.id);
  if (report.isPending) return <Waiting rows={3} />;
  if (report.isError) return <Failure failure={report.error} onRetry={() => void report.refetch()} />;
  const shown = { report: report.data.value, line: report.line, zone: gathering.zone };
  return (
    <>
      <Arrivals {...shown} />
      <Doors {...shown} />
    </>
  );
}

interface LiveReport {
  report: Report;
  line: StreamState;
  zone: string;
}

function Arrivals({ report, line, zone }: LiveReport) {
  const { t, language } = useTexts();
  const { arrivals, asOf } = report;
  return (
    <section className="card wide">
      <div className="spread">
        <h2>{t('during.arrivals')}</h2>
        <LineState line={line} />
      </div>
      <Counter counts={report.counts} />
      <p className="soft">{t('asOf', { at: formatTime(asOf, zone, language) })}</p>
      {arrivals.length > 1 && (
        <Suspense fallback={<div className="chart" />}>
          <ArrivalsPicture arrivals={arrivals} zone={zone} />
        </Suspense>
      )}
    </section>
  );
}

function Doors({ report, line, zone }: LiveReport) {
  const { t } = useTexts();
  return (
    <section className="card wide">
      <div className="spread">
        <h2>{t('doors.title')}</h2>
        <LineState line={line} />
      </div>
      <DoorsNow doors={report.doors} zone={zone} />
    </section>
  );
}

function RunningRound({ gatheringId }: { gatheringId: string }) {
  const { t } = useTexts();
  const room = useRoom(gatheringId);
  if (room.isPending) return <Waiting rows={2} />;
  if (room.isError) return <Failure failure={room.error} onRetry={() => void room.refetch()} />;
  const { current, present, connections } = room.data.value;
  return (
    <section className="card">
      <div className="spread">
        <h2>{t('rooms.room')}</h2>
        <LineState line={room.line} />
      </div>
      {current ? (
        <p>
          {t('during.round', { number: current.number })} ·{' '}
          <Countdown until={current.endsAt} offsetMillis={clockOffset(room.data)} className="inline-clock" />
        </p>
      ) : (
        <p>{t('during.noRound', { count: present })}</p>
      )}
      <p>{t('room.connections', { count: connections })}</p>
      <Anchor component={Link} to={toEvent(gatheringId, 'room')}>
        {t('during.toRoom')}
      </Anchor>
    </section>
  );
}
