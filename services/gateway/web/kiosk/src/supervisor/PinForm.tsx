import { useTexts } from '@kith/i18n/kiosk';
import { LiveRegion } from '@kith/ui';
import { useId, useState, type SubmitEvent } from 'react';
import { checkPin } from './pin';

/** Asks for the supervisor's PIN. */
export function PinForm({ onRight }: { onRight: () => void }) {
  const { t } = useTexts();
  const [pin, setPin] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const id = useId();

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const answer = await checkPin(pin);
    setPin('');
    if (answer.kind === 'right') onRight();
    else if (answer.kind === 'wrong') setTrouble(t('supervisor.wrong'));
    else setTrouble(t('supervisor.wait', { count: Math.ceil((answer.until - Date.now()) / 1000) }));
  }

  return (
    <form className="pin" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{t('supervisor.pin')}</label>
      <input
        id={id}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        value={pin}
        onChange={(event) => setPin(event.target.value.replace(/\D/g, '').slice(0, 8))}
      />
      <button type="submit" className="primary">
        {t('supervisor.enter')}
      </button>
      <LiveRegion role="alert">{trouble && <p className="trouble">{trouble}</p>}</LiveRegion>
    </form>
  );
}
