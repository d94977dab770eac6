import type { Definition, Figure } from '@kith/api';
import { formatPercent } from '@kith/i18n';

const none = '–';

/** A figure as one reads it: a count, a mean or a share; a dash where it cannot be known. */
export function formatFigure(figure: Figure, definition: Definition | undefined, language: string): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  switch (definition?.measure) {
    case 'count':
      return figure.numerator === undefined ? none : number.format(figure.numerator);
    case 'mean':
      return figure.rate === undefined ? none : number.format(figure.rate);
    default:
      return figure.rate === undefined ? none : formatPercent(figure.rate, language);
  }
}

/** What a figure is counted from: `74/118`, or nothing for a count. */
export function formatParts(figure: Figure): string {
  return figure.denominator === undefined ? '' : `${String(figure.numerator ?? none)}/${String(figure.denominator)}`;
}
