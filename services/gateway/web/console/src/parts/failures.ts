import { Refused, Unreachable } from '@kith/api';
import { tOr, t } from '@kith/i18n/console';

/** What a failure means to the reader: what happened, that nothing was lost, what to do. */
export function explain(failure: Error): string {
  if (failure instanceof Unreachable) return t('failure.unreachable');
  if (!(failure instanceof Refused)) return t('failure.unknown');
  const { code, detail } = failure.problem;
  return tOr(`problem.${code}`, detail ?? t('failure.unknown'));
}
