import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';

/** Keeps the shape of what is about to come. */
export function Waiting({ rows = 5, height = 40 }: { rows?: number; height?: number }) {
  const { t } = useTexts();
  return (
    <Stack gap="sm" aria-busy="true">
      <VisuallyHidden>
        <LiveRegion role="status">{t('waiting')}</LiveRegion>
      </VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} />
      ))}
    </Stack>
  );
}
