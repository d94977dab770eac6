import type { Report } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Progress } from '@mantine/core';

/** How many of those who are expected have come, and the walk-ins beside them; whoever cancelled is in neither. */
export function Counter({ counts }: { counts: Pick<Report['counts'], 'shownUp' | 'expected' | 'walkIns'> }) {
  const { t } = useTexts();
  const { shownUp, expected, walkIns } = counts;
  return (
    <>
      <LiveRegion as="p" className="figure" aria-live="polite">
        <span data-testid="present">{shownUp}</span>
        <span className="of">
          {' '}
          {t('during.ofExpected', { count: expected })}
          {walkIns > 0 && ` · ${t('during.walkIns', { count: walkIns })}`}
        </span>
      </LiveRegion>
      <Progress value={expected === 0 ? 0 : (100 * shownUp) / expected} aria-label={t('during.arrivals')} size="lg" />
    </>
  );
}
