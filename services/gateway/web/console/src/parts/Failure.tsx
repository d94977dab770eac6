import { Alert, Button } from '@mantine/core';
import { useTexts } from '@kith/i18n/console';
import { explain } from './failures';

interface FailureProps {
  failure: Error;
  onRetry?: () => void;
}

/** Something did not work, in words, with a way on. */
export function Failure({ failure, onRetry }: FailureProps) {
  const { t } = useTexts();
  return (
    <Alert color="red" variant="light" role="alert" title={t('failure.title')}>
      <p className="plain">{explain(failure)}</p>
      {onRetry && (
        <Button variant="default" mt="sm" onClick={onRetry}>
          {t('failure.retry')}
        </Button>
      )}
    </Alert>
  );
}
