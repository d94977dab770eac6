import { useTexts } from '@kith/i18n/guest';
import { lineTitle } from './ask/lineTitle';
import type { Me, Now } from './live/views';

/** What the browser's tab says: the same as the first card of the page. */
export function useTitle(me: Me | undefined, now: Now | undefined): string {
  const { t } = useTexts();
  if (me && me.registration.state !== 'confirmed') {
    const { key, count } = lineTitle(me);
    return t(key, { count });
  }
  if (now?.meeting) return t('round.title', { table: now.meeting.table, name: now.meeting.partner.name });
  switch (now?.phase) {
    case 'waiting':
      return t('waiting.title');
    case 'sitting-out':
      return t('sittingOut.title');
    case 'after':
      return t(me?.registration.checkedInAt ? 'after.title' : 'after.titleAbsent');
    default:
      return t('before.title');
  }
}
