import { Alert, Button } from '@mantine/core';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { explain } from './failures';

interface FailureProps {
  /** Null as long as nothing failed: the region in which it is read aloud stands by then. */
  failure: Error | null;
  onRetry?: () => void;
}

/** Something did not work, in words, with a way on. */
export function Failure({ failure, onRetry }: FailureProps) {
  const { t } = useTexts();
  return (
    <LiveRegion role="alert">
      {failure && (
        <Alert color="red" variant="light" title={t('failure.title')}>
          <p className="plain">{explain(failure)}</p>
          {onRetry && (
            <Button variant="default" mt="sm" onClick={onRetry}>
              {t('failure.retry')}
            </Button>
          )}
        </Alert>
      )}
    </LiveRegion>
  );
}
