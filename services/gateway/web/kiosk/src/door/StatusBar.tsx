import { formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/kiosk';
import type { DoorState } from './door';

export function StatusBar({ state }: { state: DoorState }) {
  const { t, language } = useTexts();
  const { offlineSince, waiting, refused, gathering } = state;
  const isOnline = offlineSince === undefined;
  return (
    <footer className="status" data-online={isOnline}>
      <span className="link" role="status">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          {isOnline ? <circle cx="8" cy="8" r="6" /> : <path d="M2 2l12 12M14 2L2 14" />}
        </svg>
        {isOnline
          ? t('status.online')
          : t('status.offline', { time: formatTime(new Date(offlineSince).toISOString(), gathering.zone, language) })}
      </span>
      <span data-some={waiting > 0}>{t('status.waiting', { count: waiting })}</span>
      <span data-some={refused > 0}>{t('status.refused', { count: refused })}</span>
    </footer>
  );
}
