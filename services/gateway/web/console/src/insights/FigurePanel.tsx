import type { Figure } from '@kith/api';
import { formatDayAndTime, formatPercent } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Drawer } from '@mantine/core';
import { useEvent } from '../events/EventPage';
import { formatFigure } from './figures';
import { useDefinition } from './reports';

/** What a figure is made of: its definition, numerator, denominator, interval, and the moment it speaks of. */
export function FigurePanel({ figure, onClose }: { figure: Figure | undefined; onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Drawer
      opened={figure !== undefined}
      onClose={onClose}
      position="right"
      title={figure && <FigureName figure={figure} />}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {figure && <FigureDetails figure={figure} />}
    </Drawer>
  );
}

export function FigureName({ figure }: { figure: Figure }) {
  const { tOr } = useTexts();
  return tOr(`insights.figure.${figure.id}`, figure.name);
}

function FigureDetails({ figure }: { figure: Figure }) {
  const { t, tOr, language } = useTexts();
  const { zone } = useEvent();
  const definition = useDefinition()(figure.id);
  const { ciLow, ciHigh, median, p10 } = figure;
  const shown = formatFigure(figure, definition, language);
  return (
    <div className="definition">
      <p className="figure">{shown}</p>
      {shown === '–' && <p className="soft">{t(figure.flag ? 'insights.unknownRate' : 'insights.noRate')}</p>}
      {figure.moves && figure.maturesAt && (
        <p>{t(`insights.moves.${figure.moves}`, { until: formatDayAndTime(figure.maturesAt, zone, language) })}</p>
      )}
      {figure.leftOut ? <p>{t('insights.leftOut', { count: figure.leftOut })}</p> : null}
      {figure.flag && <p>{tOr(`insights.flag.${figure.flag}`, figure.flag)}</p>}
      <dl>
        <dt>{t('insights.numerator')}</dt>
        <dd>
          <strong>{figure.numerator ?? '–'}</strong>{' '}
          {definition && <span className="soft">{definition.numerator}</span>}
        </dd>
        {definition?.measure !== 'count' && (
          <>
            <dt>{t('insights.denominator')}</dt>
            <dd>
              <strong>{figure.denominator ?? '–'}</strong>{' '}
              {definition && <span className="soft">{definition.denominator}</span>}
            </dd>
          </>
        )}
        {ciLow !== undefined && ciHigh !== undefined && (
          <>
            <dt>{t('insights.interval')}</dt>
            <dd>
              {formatPercent(ciLow, language)} – {formatPercent(ciHigh, language)}
            </dd>
          </>
        )}
        {median !== undefined && p10 !== undefined && (
          <>
            <dt>{t('insights.spread')}</dt>
            <dd>
              {median} · {p10}
            </dd>
          </>
        )}
        {definition && (
          <>
            <dt>{t('insights.rule')}</dt>
            <dd>{definition.rule}</dd>
          </>
        )}
        <dt>{t('insights.asOf')}</dt>
        <dd>{formatDayAndTime(figure.asOf, zone, language)}</dd>
        <dt>{t('insights.version')}</dt>
        <dd>{figure.definitionVersion}</dd>
      </dl>
    </div>
  );
}
