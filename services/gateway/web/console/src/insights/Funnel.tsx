import type { Figure, Report } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Suspense, useState } from 'react';
import { FigurePanel } from './FigurePanel';
import { formatFigure, formatParts } from './figures';
import { FunnelPicture } from './pictures';
import { useDefinition } from './reports';

export const stages = ['registered', 'present', 'met', 'connected', 'followed-up'] as const;

const figureOf = (report: Report, id: string): Figure | undefined => report.figures.find((figure) => figure.id === id);

/** From registered to followed up: a picture, and the same as numbers that open their definition. */
export function Funnel({ report }: { report: Report }) {
  const { t, language } = useTexts();
  const definitionOf = useDefinition();
  const leftOut = (figure: Figure) => (figure.leftOut ? t('insights.leftOut', { count: figure.leftOut }) : '');
  const [opened, setOpened] = useState<Figure>();
  const numbers = stages.map((stage) => figureOf(report, stage)?.numerator);

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
                    {figure &&
                      [formatFigure(figure, definitionOf(stage), language), formatParts(figure), leftOut(figure)]
                        .filter(Boolean)
                        .join(' · ')}
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
