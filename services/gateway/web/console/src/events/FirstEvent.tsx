import { useTexts } from '@kith/i18n/console';
import { Button } from '@mantine/core';
import { Link, Navigate } from 'react-router';
import { toEvent, toNewEvent } from '../addresses';
import { Empty } from '../parts/Empty';
import { Waiting } from '../parts/Waiting';
import { Failure } from '../parts/Failure';
import { useNow } from '../parts/useNow';
import { useGatherings } from './gatherings';
import { mostPressing } from './mostPressing';

/** Without an address: the event that needs somebody now, or how to make the first. */
export function FirstEvent() {
  const { t } = useTexts();
  const gatherings = useGatherings();
  const now = useNow(60_000);
  if (gatherings.isPending) return <Waiting />;
  if (gatherings.isError) return <Failure failure={gatherings.error} onRetry={() => void gatherings.refetch()} />;
  const first = mostPressing(gatherings.data, now);
  if (first) return <Navigate to={toEvent(first.id)} replace />;
  return (
    <Empty
      title={t('firstEvent.title')}
      action={
        <Button component={Link} to={toNewEvent()}>
          {t('nav.newEvent')}
        </Button>
      }
    >
      {t('firstEvent.text')}
    </Empty>
  );
}
