import type { Report } from '@kith/api';
import { formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { useCallback } from 'react';
import { useChart, type ChartColours } from './chart';
import { arrivalsSoFar } from './arrivals';

interface ArrivalsChartProps {
  arrivals: Report['arrivals'];
  zone: string;
}

/** How many had come by when. */
export function ArrivalsChart({ arrivals, zone }: ArrivalsChartProps) {
  const { t, language } = useTexts();
  const option = useCallback(
    (colours: ChartColours) => ({
      grid: { left: 40, right: 16, top: 16, bottom: 32 },
      tooltip: { trigger: 'axis' },
      xAxis: {
        type: 'time',
        axisLabel: {
          color: colours.soft,
          hideOverlap: true,
          formatter: (millis: number) => formatTime(new Date(millis).toISOString(), zone, language),
        },
        axisLine: { lineStyle: { color: colours.line } },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { color: colours.soft },
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: [
        {
          type: 'line',
          name: t('insights.arrived'),
          step: 'end',
          showSymbol: false,
          lineStyle: { color: colours.main, width: 2 },
          itemStyle: { color: colours.main },
          areaStyle: { color: colours.main, opacity: 0.12 },
          data: arrivalsSoFar(arrivals),
        },
      ],
    }),
    [arrivals, zone, language, t],
  );
  const chart = useChart(option);
  return <div ref={chart} className="chart" role="img" aria-label={t('insights.arrivalsPicture')} />;
}
