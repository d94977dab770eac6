import { formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/kiosk';
import { LiveRegion } from '@kith/ui';
import type { DoorState } from './door';

/** What is wrong with this device's store, before a scan is lost by it or as soon as one was. */
export function StoreTrouble({ state }: { state: DoorState }) {
  const { t, language } = useTexts();
  const { canStore, unsafe = 0, missing = [], gathering } = state;
  const times = missing.map((id) => formatTime(scannedAt(id), gathering.zone, language)).sort();
  return (
    <LiveRegion as="span" className="unsafe" role="alert">
      {canStore === false && <strong>{t('status.noStore')}</strong>}
      {unsafe > 0 && <strong>{t('status.unsafe', { count: unsafe })}</strong>}
      {missing.length > 0 && (
        <strong>
          {t('status.missing', { count: missing.length, when: [...new Set([times[0], times.at(-1)])].join('–') })}
        </strong>
      )}
    </LiveRegion>
  );
}

/** A scan's id begins with its time. */
function scannedAt(id: string): string {
  return new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString();
}
