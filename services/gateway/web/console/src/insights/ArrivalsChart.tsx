import type { Report } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { useCallback } from 'react';
import { arrivalsOption } from './arrivals';
import { useChart, type ChartColours } from './chart';

interface ArrivalsChartProps {
  arrivals: Report['arrivals'];
  zone: string;
}

/** How many had come by when. */
export function ArrivalsChart({ arrivals, zone }: ArrivalsChartProps) {
  const { t, language } = useTexts();
  const option = useCallback(
    (colours: ChartColours) => arrivalsOption(arrivals, { zone, language, name: t('insights.arrived') }, colours),
    [arrivals, zone, language, t],
  );
  const chart = useChart(option);
  return <div ref={chart} className="chart" role="img" aria-label={t('insights.arrivalsPicture')} />;
}
