import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Button, CloseButton } from '@mantine/core';
import { explain } from '../parts/failures';
import type { Said } from './usePlanAnswers';

interface AnswerToastProps {
  said: Said | undefined;
  failure: Error | null;
  onUndo: (() => void) | undefined;
  onClose: () => void;
}

/** What came of the last answer, until the next or until it is closed. */
export function AnswerToast({ said, failure, onUndo, onClose }: AnswerToastProps) {
  const { t } = useTexts();
  const isShown = failure !== null || said !== undefined;
  return (
    <div className="toast" data-shown={isShown}>
      <LiveRegion as="p" className="plain" role="status">
        {failure ? explain(failure) : said && t(`matches.said.${said}`)}
      </LiveRegion>
      {isShown && (
        <>
          {onUndo && (
            <Button variant="default" onClick={onUndo}>
              {t('matches.undo')}
            </Button>
          )}
          <CloseButton size="lg" aria-label={t('close')} onClick={onClose} />
        </>
      )}
    </div>
  );
}
