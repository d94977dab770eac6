import { formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/kiosk';
import { LiveRegion } from '@kith/ui';
import type { Update } from '../install/updates';
import type { DoorState } from './door';
import { StoreTrouble } from './StoreTrouble';

interface StatusBarProps {
  state: DoorState;
  update: Update | undefined;
}

export function StatusBar({ state, update }: StatusBarProps) {
  const { t, language } = useTexts();
  const { offlineSince, waiting, refused, gathering, listOf, namesUntil, isProtected } = state;
  const isOnline = offlineSince === undefined;
  const time = (instant: string) => formatTime(instant, gathering.zone, language);
  return (
    <footer className="status" data-online={isOnline}>
      <LiveRegion as="span" className="link" role="status">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          {isOnline ? <circle cx="8" cy="8" r="6" /> : <path d="M2 2l12 12M14 2L2 14" />}
        </svg>
        {isOnline ? t('status.online') : t('status.offline', { time: time(new Date(offlineSince).toISOString()) })}
      </LiveRegion>
      <StoreTrouble state={state} />
      {update && waiting === 0 && (
        <button type="button" className="update" onClick={() => update.accept()}>
          {t('status.update')}
        </button>
      )}
      {isProtected === false && <span>{t('status.notProtected')}</span>}
      {namesUntil && <span>{t('status.names', { time: time(namesUntil) })}</span>}
      {listOf !== undefined && <span>{listOf ? t('status.list', { time: time(listOf) }) : t('status.noList')}</span>}
      {waiting !== undefined && <span data-some={waiting > 0}>{t('status.waiting', { count: waiting })}</span>}
      {refused !== undefined && <span data-some={refused > 0}>{t('status.refused', { count: refused })}</span>}
    </footer>
  );
}
