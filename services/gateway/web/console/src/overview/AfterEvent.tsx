import type { Gathering } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { isOpen, toEvent } from '../addresses';
import { FigureList } from '../insights/FigureList';
import { Funnel } from '../insights/Funnel';
import { useReport } from '../insights/reports';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { useSignedIn } from '../session/session';

/** What says at a glance whether it worked. */
const theNumbers = [
  'show-up-rate',
  'late-cancel-rate',
  'kept-meeting-rate',
  'connection-rate',
  'follow-up-rate-7d',
] as const;

export function AfterEvent({ gathering }: { gathering: Gathering }) {
  const { t } = useTexts();
  const { roles } = useSignedIn();
  if (!isOpen('insights', roles)) return <p className="card">{t('after.over')}</p>;
  return (
    <section className="card wide">
      <h2>{t('after.title')}</h2>
      <AfterFunnel gatheringId={gathering.id} />
      <Anchor component={Link} to={toEvent(gathering.id, 'insights')}>
        {t('after.toInsights')}
      </Anchor>
    </section>
  );
}

function AfterFunnel({ gatheringId }: { gatheringId: string }) {
  const report = useReport(gatheringId);
  if (report.isPending) return <Waiting rows={5} />;
  if (report.isError) return <Failure failure={report.error} onRetry={() => void report.refetch()} />;
  const { value } = report.data;
  return (
    <>
      <FigureList figures={theNumbers.flatMap((id) => value.figures.filter((figure) => figure.id === id))} />
      <Funnel report={value} />
    </>
  );
}
