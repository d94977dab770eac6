import type { Figure, Report } from '@kith/api';
import { formatPercent } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { useCallback, useState } from 'react';
import { useChart, type ChartColours } from './chart';
import { FigurePanel } from './FigurePanel';

export const stages = ['registered', 'present', 'met', 'connected', 'followed-up'] as const;

const figureOf = (report: Report, id: string): Figure | undefined => report.figures.find((figure) => figure.id === id);

/** From registered to followed up: a picture, and the same as numbers that open their definition. */
export function Funnel({ report }: { report: Report }) {
  const { t, language } = useTexts();
  const [opened, setOpened] = useState<Figure>();
  const numbers = stages.map((stage) => figureOf(report, stage)?.numerator ?? 0);
  const numbersKey = numbers.join(',');

  const option = useCallback(
    (colours: ChartColours) => ({
      grid: { left: 8, right: 48, top: 0, bottom: 0, containLabel: false },
      xAxis: { type: 'value', show: false, min: 0 },
      yAxis: { type: 'category', inverse: true, show: false, data: [...stages] },
      series: [
        {
          type: 'bar',
          barWidth: 24,
          data: numbersKey.split(',').map(Number),
          itemStyle: { color: colours.blue, borderRadius: [0, 4, 4, 0] },
          label: { show: true, position: 'right', color: colours.ink, fontWeight: 600, fontSize: 14 },
        },
      ],
    }),
    [numbersKey],
  );
  const chart = useChart(option);

  return (
    <>
      <div className="funnel">
        <ul className="funnel-stages">
          {stages.map((stage) => {
            const figure = figureOf(report, stage);
            return (
              <li key={stage}>
                <button type="button" className="figure-button" disabled={!figure} onClick={() => setOpened(figure)}>
                  <span>{t(`insights.stage.${stage}`)}</span>
                  <span className="soft">
                    {figure?.rate === undefined
                      ? '–'
                      : `${formatPercent(figure.rate, language)} · ${String(figure.numerator)}/${String(figure.denominator)}`}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
        <div ref={chart} className="funnel-picture" role="img" aria-label={t('insights.funnelPicture')} />
      </div>
      <FigurePanel figure={opened} onClose={() => setOpened(undefined)} />
    </>
  );
}
