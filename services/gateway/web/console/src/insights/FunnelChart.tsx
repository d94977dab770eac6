import { useTexts } from '@kith/i18n/console';
import { useCallback } from 'react';
import { useChart, type ChartColours } from './chart';

/** How many reached each stage, as bars; what is not known has none. */
export function FunnelChart({ numbers }: { numbers: (number | undefined)[] }) {
  const { t } = useTexts();
  const key = numbers.map((number) => number ?? '-').join(',');
  const option = useCallback(
    (colours: ChartColours) => ({
      grid: { left: 8, right: 48, top: 0, bottom: 0 },
      xAxis: { type: 'value', show: false, min: 0 },
      yAxis: { type: 'category', inverse: true, show: false },
      series: [
        {
          type: 'bar',
          barWidth: 24,
          data: key.split(',').map((number) => (number === '-' ? number : Number(number))),
          itemStyle: { color: colours.main, borderRadius: [0, 4, 4, 0] },
          label: { show: true, position: 'right', color: colours.ink, fontWeight: 600, fontSize: 14 },
        },
      ],
    }),
    [key],
  );
  const chart = useChart(option);
  return <div ref={chart} className="funnel-picture" role="img" aria-label={t('insights.funnelPicture')} />;
}
