import type { Figure, Report } from '@kith/api';
import { formatPercent } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Suspense, useState } from 'react';
import { FigurePanel } from './FigurePanel';
import { FunnelPicture } from './pictures';

export const stages = ['registered', 'present', 'met', 'connected', 'followed-up'] as const;

const figureOf = (report: Report, id: string): Figure | undefined => report.figures.find((figure) => figure.id === id);

/** From registered to followed up: a picture, and the same as numbers that open their definition. */
export function Funnel({ report }: { report: Report }) {
  const { t, language } = useTexts();
  const [opened, setOpened] = useState<Figure>();
  const numbers = stages.map((stage) => figureOf(report, stage)?.numerator ?? 0);

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
        <Suspense fallback={<div className="funnel-picture" />}>
          <FunnelPicture numbers={numbers} />
        </Suspense>
      </div>
      <FigurePanel figure={opened} onClose={() => setOpened(undefined)} />
    </>
  );
}
