import type { Figure } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { useState } from 'react';
import { FigureName, FigurePanel } from './FigurePanel';
import { formatFigure, formatParts } from './figures';
import { useDefinition } from './reports';

/** Figures with what they are made of; each opens its definition. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  const { t, language } = useTexts();
  const definitionOf = useDefinition();
  const [opened, setOpened] = useState<Figure>();
  return (
    <>
      <ul className="figures">
        {figures.map((figure) => (
          <li key={figure.id}>
            <button type="button" className="figure-button" onClick={() => setOpened(figure)}>
              <span>
                <FigureName figure={figure} />
              </span>
              <strong>{formatFigure(figure, definitionOf(figure.id), language)}</strong>
              <span className="soft">
                {[
                  formatParts(figure),
                  figure.leftOut && t('insights.leftOut', { count: figure.leftOut }),
                  figure.maturing && t('insights.maturingShort'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <FigurePanel figure={opened} onClose={() => setOpened(undefined)} />
    </>
  );
}
