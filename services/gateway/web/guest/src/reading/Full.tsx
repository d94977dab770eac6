import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';

/** As many characters as others read of one ask or offer. */
export const mostWritten = 300;

/** Says that a field takes no more, since a browser cuts what is pasted without a word. */
export function Full({ text }: { text: string }) {
  const { t } = useTexts();
  return (
    <LiveRegion as="p" className="soft" role="status">
      {text.length >= mostWritten && t('reading.full', { count: mostWritten })}
    </LiveRegion>
  );
}
