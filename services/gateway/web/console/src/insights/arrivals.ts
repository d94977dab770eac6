import type { Report } from '@kith/api';
import { formatTime } from '@kith/i18n';
import type { ChartColours } from './chart';

/** How many had come by when: the API's own running totals, drawn as they are. */
export function arrivalsOption(
  arrivals: Report['arrivals'],
  { zone, language, name }: { zone: string; language: string; name: string },
  colours: ChartColours,
) {
  return {
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
      min: 0,
      minInterval: 1,
      axisLabel: { color: colours.soft },
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: [
      {
        type: 'line',
        name,
        step: 'end',
        showSymbol: false,
        lineStyle: { color: colours.main, width: 2 },
        itemStyle: { color: colours.main },
        areaStyle: { color: colours.main, opacity: 0.12 },
        data: arrivals.toSorted((a, b) => a.at.localeCompare(b.at)).map(({ at, count }) => [at, count]),
      },
    ],
  };
}
