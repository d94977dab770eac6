import { formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/kiosk';
import { LiveRegion } from '@kith/ui';
import { useState, type Ref } from 'react';
import { formats, type BadgeFormat } from '../badge/badges';
import type { Door, DoorState } from '../door/door';
import { unpair } from '../pairing/pairing';
import { LetIn } from './LetIn';
import { hasPin } from './pin';
import { PinForm } from './PinForm';

interface SupervisorProps {
  ref: Ref<HTMLDialogElement>;
  door: Door;
  state: DoorState;
  format: BadgeFormat;
  onFormat: (format: BadgeFormat) => void;
  onReprint: () => void;
  onDone: () => void;
}

/** What a supervisor alone may do here, behind the PIN that was chosen when this kiosk was paired. */
export function Supervisor({ ref, door, state, format, onFormat, onReprint, onDone }: SupervisorProps) {
  const { t, language } = useTexts();
  const [isOpen, setOpen] = useState(false);
  // what a scanner typed into the PIN's field goes with the dialog
  const [visit, setVisit] = useState(0);
  const [trouble, setTrouble] = useState<string>();
  const { latest, namesUntil, gathering } = state;

  function keepNames(keep: boolean) {
    setTrouble(undefined);
    door.keepNames(keep).catch(() => setTrouble(t('supervisor.namesFailed')));
  }

  function closed() {
    setOpen(false);
    setVisit(visit + 1);
  }

  async function save() {
    const url = URL.createObjectURL(new Blob([await door.exported()], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `kith-scans-${new Date().toISOString().slice(0, 16)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  return (
    <dialog ref={ref} className="help" aria-labelledby="supervisor-title" onClose={closed}>
      <h2 id="supervisor-title">{t('supervisor.title')}</h2>
      {!hasPin() && <p>{t('supervisor.noPin')}</p>}
      {hasPin() && !isOpen && <PinForm key={visit} onRight={() => setOpen(true)} />}
      {isOpen && (
        <div className="supervisor">
          <LetIn
            latest={latest}
            onLetIn={(reason) => {
              onDone();
              void door.override(reason);
            }}
          />
          <fieldset>
            <legend>{t('badge.title')}</legend>
            {formats.map((each) => (
              <label key={each} className="choice">
                <input type="radio" name="badge" checked={format === each} onChange={() => onFormat(each)} />
                {t(`badge.${each}`)}
              </label>
            ))}
            <button type="button" disabled={!latest?.guest || format === 'off'} onClick={onReprint}>
              {t('badge.again')}
            </button>
          </fieldset>
          <fieldset>
            <legend>{t('supervisor.names')}</legend>
            <p className="soft">
              {namesUntil
                ? t('supervisor.namesKept', { time: formatTime(namesUntil, gathering.zone, language) })
                : t('supervisor.namesWarning')}
            </p>
            <button type="button" onClick={() => keepNames(namesUntil === undefined)}>
              {namesUntil ? t('supervisor.namesForget') : t('supervisor.namesKeep')}
            </button>
          </fieldset>
          <fieldset>
            <legend>{t('supervisor.device')}</legend>
            <button type="button" onClick={() => void save()}>
              {t('supervisor.export')}
            </button>
            <button type="button" disabled={state.waiting !== 0} onClick={() => void door.wipe().then(unpair)}>
              {t('supervisor.leave')}
            </button>
            {state.missing && state.missing.length > 0 && (
              <button type="button" onClick={() => void door.forgetMissing()}>
                {t('supervisor.missingDone', { count: state.missing.length })}
              </button>
            )}
            {state.waiting !== undefined && state.waiting > 0 && <p className="soft">{t('supervisor.leaveLater')}</p>}
          </fieldset>
          <LiveRegion role="alert">{trouble && <p className="trouble">{trouble}</p>}</LiveRegion>
        </div>
      )}
      <form method="dialog">
        <button type="submit">{t('help.close')}</button>
      </form>
    </dialog>
  );
}
