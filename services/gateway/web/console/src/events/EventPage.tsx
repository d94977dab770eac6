import type { Gathering } from '@kith/api';
import { formatDayAndTime, formatRelative, formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Badge, Group } from '@mantine/core';
import { Outlet, useOutletContext } from 'react-router';
import { Failure } from '../parts/Failure';
import { NotHere } from '../parts/NotHere';
import { useGatheringId } from '../parts/useGatheringId';
import { useNow } from '../parts/useNow';
import { Waiting } from '../parts/Waiting';
import { useGathering } from './gatherings';
import { Refused } from '@kith/api';

/** The frame of one event's rooms: its name, state and how long until the doors open. */
export function EventPage() {
  const gathering = useGathering(useGatheringId());
  if (gathering.isPending) return <Waiting />;
  if (gathering.isError) {
    const gone = gathering.error instanceof Refused && gathering.error.problem.status === 404;
    return gone ? <NotHere /> : <Failure failure={gathering.error} onRetry={() => void gathering.refetch()} />;
  }
  return (
    <>
      <EventHeader gathering={gathering.data} />
      <Outlet context={gathering.data} />
    </>
  );
}

/** The event that the page is about. */
export const useEvent = () => useOutletContext<Gathering>();

const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function EventHeader({ gathering }: { gathering: Gathering }) {
  const { t, language } = useTexts();
  const now = useNow(30_000);
  const { doorsAt, zone } = gathering;
  const elsewhere =
    zone !== browserZone && formatTime(doorsAt, zone, language) !== formatTime(doorsAt, browserZone, language);
  return (
    <header className="event-header">
      <Group gap="sm" wrap="wrap">
        <h1 dir="auto">{gathering.name}</h1>
        <Badge variant="light" color={gathering.state === 'live' ? 'accent' : 'gray'} size="lg">
          {t(`state.${gathering.state}`)}
        </Badge>
      </Group>
      <p className="soft">
        <span dir="auto">{gathering.venue}</span> ·{' '}
        {t('event.doors', { at: formatDayAndTime(doorsAt, zone, language) })}
        {elsewhere && ` (${t('event.yourTime', { at: formatTime(doorsAt, browserZone, language) })})`}
        {Date.parse(doorsAt) > now && <strong> · {formatRelative(doorsAt, now, language)}</strong>}
      </p>
    </header>
  );
}
