import type { StreamState } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';

/** Whether what is on the screen is live: a shape and a word, not a colour alone. */
export function LineState({ line }: { line: StreamState }) {
  const { t } = useTexts();
  const live = line === 'open';
  return (
    <LiveRegion as="span" className="line-state" data-live={live} role="status">
      <span aria-hidden="true">{live ? '●' : '○'}</span> {t(live ? 'live.on' : 'live.off')}
    </LiveRegion>
  );
}
