import type { MatchPlan } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Alert, Progress } from '@mantine/core';

/** Says how far the guests' texts are read, as long as a plan may still change for it. */
export function ReadingBanner({ reading: { texts, read, done } }: Pick<MatchPlan, 'reading'>) {
  const { t, language } = useTexts();
  const number = new Intl.NumberFormat(language);
  const label = t('matches.reading.texts', { read: number.format(read), texts: number.format(texts) });
  return (
    <>
      <LiveRegion role="status">
        {!done && (
          <Alert variant="light" color="accent" mb="md" title={read < texts ? label : t('matches.reading.allRead')}>
            {read < texts && t('matches.reading.renews')}
          </Alert>
        )}
      </LiveRegion>
      {!done && read < texts && (
        <Progress value={(100 * read) / texts} aria-label={t('matches.reading.label')} mb="md" />
      )}
    </>
  );
}
