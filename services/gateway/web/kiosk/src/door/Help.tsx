import { formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/kiosk';
import { useEffect, useState, type Ref } from 'react';
import type { StoredScan } from '../queue/scan';
import type { Door, DoorState } from './door';

interface HelpProps {
  ref: Ref<HTMLDialogElement>;
  door: Door;
  state: DoorState;
  name: string;
}

export function Help({ ref, door, state, name }: HelpProps) {
  const { t, tOr, language } = useTexts();
  const [refused, setRefused] = useState<readonly StoredScan[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void door.refusedScans().then((scans) => {
      if (isCurrent) setRefused(scans);
    });
    return () => {
      isCurrent = false;
    };
  }, [door, state.refused]);

  return (
    <dialog ref={ref} className="help" aria-labelledby="help-title">
      <h2 id="help-title">{t('help.title')}</h2>
      <ul>
        <li>{t('help.scan')}</li>
        <li>{t('help.name')}</li>
        <li>{t('help.offline')}</li>
        <li>{t('help.staff')}</li>
        {state.isProtected === false && <li>{t('help.notProtected')}</li>}
      </ul>
      <p className="soft" dir="auto">
        {t('help.here', { gathering: state.gathering.name, door: name })}
      </p>
      {refused.length > 0 && (
        <section>
          <h3>{t('help.refused')}</h3>
          <ul className="refused">
            {refused.map((scan) => (
              <li key={scan.id}>
                {formatTime(scan.occurredAt, state.gathering.zone, language)}:{' '}
                {tOr(`reason.${scan.reason ?? ''}`, t('reason.unknown'))}
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => void door.retryRefused()}>
            {t('help.retry')}
          </button>
        </section>
      )}
      <form method="dialog">
        <button type="submit" className="primary">
          {t('help.close')}
        </button>
      </form>
    </dialog>
  );
}
