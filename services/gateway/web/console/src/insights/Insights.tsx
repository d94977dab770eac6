import type { Report } from '@kith/api';
import { formatDayAndTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Button } from '@mantine/core';
import { Suspense } from 'react';
import { useEvent } from '../events/EventPage';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { LineState } from '../parts/LineState';
import { Waiting } from '../parts/Waiting';
import { useSignedIn } from '../session/session';
import { ArrivalsPicture } from './pictures';
import { FigureList } from './FigureList';
import { Funnel, stages } from './Funnel';
import { attendanceCsv, connectionsCsv, useReport } from './reports';

/** What came of the event, in figures that say what they are made of. */
export function Insights() {
  const { t, language } = useTexts();
  const { id, zone } = useEvent();
  const report = useReport(id);
  if (report.isPending) return <Waiting rows={6} height={64} />;
  if (report.isError) return <Failure failure={report.error} onRetry={() => void report.refetch()} />;
  const { value } = report.data;
  return (
    <>
      <div className="spread">
        <p className="soft">
          {t('asOf', { at: formatDayAndTime(value.asOf, zone, language) })} ·{' '}
          {t('insights.definitions', { version: value.definitionVersion })}
        </p>
        <LineState line={report.line} />
      </div>
      <Pictures report={value} gatheringId={id} zone={zone} />
    </>
  );
}

function Pictures({ report, gatheringId, zone }: { report: Report; gatheringId: string; zone: string }) {
  const { t } = useTexts();
  if (report.counts.registered === 0 && report.counts.present === 0) {
    return <Empty title={t('insights.emptyTitle')}>{t('insights.emptyText')}</Empty>;
  }
  return (
    <>
      <section className="card">
        <div className="spread">
          <h2>{t('insights.funnel')}</h2>
          <Download href={connectionsCsv(gatheringId)} label={t('insights.connectionsCsv')} />
        </div>
        <Funnel report={report} />
      </section>
      <section className="card">
        <div className="spread">
          <h2>{t('insights.arrivals')}</h2>
          <Download href={attendanceCsv(gatheringId)} label={t('insights.attendanceCsv')} />
        </div>
        {report.arrivals.length === 0 ? (
          <p className="soft">{t('insights.noArrivals')}</p>
        ) : (
          <Suspense fallback={<div className="chart" />}>
            <ArrivalsPicture arrivals={report.arrivals} zone={zone} />
          </Suspense>
        )}
      </section>
      <section>
        <h2>{t('insights.rates')}</h2>
        <FigureList figures={report.figures.filter((figure) => !stages.some((stage) => stage === figure.id))} />
      </section>
    </>
  );
}

function Download({ href, label }: { href: string; label: string }) {
  const { roles } = useSignedIn();
  if (!roles.includes('organiser') && !roles.includes('analyst')) return null;
  return (
    <Button component="a" href={href} download variant="default">
      {label}
    </Button>
  );
}
