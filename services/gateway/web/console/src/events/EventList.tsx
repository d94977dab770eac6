import type { Gathering } from '@kith/api';
import { formatDay } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Button, NavLink, ScrollArea } from '@mantine/core';
import { Link, useLocation, useParams } from 'react-router';
import { isOpen, rooms, toEvent, toNewEvent } from '../addresses';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { useSignedIn } from '../session/session';
import { useGatherings } from './gatherings';

/** Events by date, the open one with its rooms. */
export function EventList({ onChoose }: { onChoose: () => void }) {
  const { t } = useTexts();
  const gatherings = useGatherings();
  const { roles } = useSignedIn();

  return (
    <>
      {roles.includes('organiser') && (
        <Button component={Link} to={toNewEvent()} variant="light" mb="md" onClick={onChoose}>
          {t('nav.newEvent')}
        </Button>
      )}
      <ScrollArea type="auto" flex={1}>
        {gatherings.isPending && <Waiting rows={4} />}
        <Failure failure={gatherings.error} onRetry={() => void gatherings.refetch()} />
        {gatherings.data?.map((gathering) => (
          <EventEntry key={gathering.id} gathering={gathering} onChoose={onChoose} />
        ))}
      </ScrollArea>
    </>
  );
}

function EventEntry({ gathering, onChoose }: { gathering: Gathering; onChoose: () => void }) {
  const { t, language } = useTexts();
  const { roles } = useSignedIn();
  const open = useParams()['gatheringId'] === gathering.id;
  const { pathname } = useLocation();
  return (
    <>
      <NavLink
        component={Link}
        to={toEvent(gathering.id)}
        onClick={onChoose}
        label={gathering.name}
        description={`${formatDay(gathering.doorsAt, gathering.zone, language)} · ${t(`state.${gathering.state}`)}`}
        aria-expanded={open}
        className="event-entry"
        data-open={open}
      />
      {open &&
        rooms
          .filter((room) => isOpen(room, roles))
          .map((room) => (
            <NavLink
              key={room}
              component={Link}
              to={toEvent(gathering.id, room)}
              onClick={onChoose}
              label={t(`rooms.${room}`)}
              active={pathname === toEvent(gathering.id, room)}
              aria-current={pathname === toEvent(gathering.id, room) ? 'page' : undefined}
              pl="lg"
            />
          ))}
    </>
  );
}
