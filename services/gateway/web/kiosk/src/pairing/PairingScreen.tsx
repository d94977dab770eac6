import { newId, Refused } from '@kith/api';
import { setLanguage, useTexts } from '@kith/i18n/kiosk';
import { LanguageSwitch, LiveRegion } from '@kith/ui';
import { useEffect, useId, useState, type SubmitEvent } from 'react';
import { claimDevice } from '../connection/doorServer';
import { askToPersist } from '../install/persistence';
import { Scans } from '../queue/scans';
import { pinShape, setPin } from '../supervisor/pin';
import { pair, rememberedDoor, type Pairing } from './pairing';
import { inThrees, isComplete as isWholeCode } from './pairingCode';

interface PairingScreenProps {
  onPaired: (pairing: Pairing) => void;
  /** Why this kiosk has to be paired again. */
  revoked?: { readonly gathering: string; readonly waiting: number };
}

export function PairingScreen({ onPaired, revoked }: PairingScreenProps) {
  const { t, tOr, language } = useTexts();
  const [code, setCode] = useState('');
  const [door, setDoor] = useState(rememberedDoor);
  const [pin, setPinText] = useState('');
  const [deviceId] = useState(() => newId());
  const [trouble, setTrouble] = useState<string>();
  const [isPairing, setPairing] = useState(false);
  const canStore = useCanStore();
  const ids = { code: useId(), door: useId(), pin: useId(), trouble: useId() };
  const isComplete = isWholeCode(code) && door.trim() !== '' && (pin === '' || pinShape.test(pin));

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (isPairing) return;
    if (!isComplete) {
      setTrouble('incomplete');
      return;
    }
    setPairing(true);
    setTrouble(undefined);
    try {
      const claim = await claimDevice(code, deviceId, door.trim());
      if (pin !== '') await setPin(pin);
      askToPersist();
      onPaired(pair({ ...claim, deviceId }, door.trim()));
    } catch (failure) {
      setTrouble(failure instanceof Refused ? failure.problem.code : 'unreachable');
      setPairing(false);
    }
  }

  return (
    <div className="pairing">
      <header>
        <strong className="brand">{t('app')}</strong>
        <LanguageSwitch label={t('language')} current={language} onChoose={setLanguage} />
      </header>
      <main>
        <LiveRegion role="alert">
          {revoked && (
            <div className="notice">
              <strong>{t('revoked.title')}</strong>
              <p>{t('revoked.detail', { gathering: revoked.gathering })}</p>
              {revoked.waiting > 0 && <p>{t('revoked.waiting', { count: revoked.waiting })}</p>}
            </div>
          )}
        </LiveRegion>
        <LiveRegion role="alert">{canStore === false && <p className="notice">{t('status.noStore')}</p>}</LiveRegion>
        <h1>{t('pairing.title')}</h1>
        <p>{t('pairing.how')}</p>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <label htmlFor={ids.code}>{t('pairing.code')}</label>
          <input
            id={ids.code}
            className="code"
            value={code}
            onChange={(event) => setCode(inThrees(event.target.value))}
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            autoComplete="off"
            placeholder="ABC DEF 234"
            aria-describedby={trouble ? ids.trouble : undefined}
            aria-invalid={trouble?.startsWith('pairing-code') ?? false}
          />
          <label htmlFor={ids.door}>{t('pairing.door')}</label>
          <input
            id={ids.door}
            value={door}
            onChange={(event) => setDoor(event.target.value)}
            maxLength={60}
            autoComplete="off"
            placeholder={t('pairing.doorExample')}
          />
          <label htmlFor={ids.pin}>{t('pairing.pin')}</label>
          <input
            id={ids.pin}
            type="password"
            value={pin}
            onChange={(event) => setPinText(event.target.value.replace(/\D/g, '').slice(0, 8))}
            inputMode="numeric"
            autoComplete="off"
            aria-describedby={`${ids.pin}-why`}
          />
          <p id={`${ids.pin}-why`} className="soft">
            {t('pairing.pinWhy')}
          </p>
          <button type="submit" className="primary" disabled={isPairing}>
            {isPairing ? t('pairing.pairing') : t('pairing.pair')}
          </button>
          <LiveRegion id={ids.trouble} role="alert">
            {trouble && <p className="trouble">{tOr(`pairing.trouble.${trouble}`, t('pairing.trouble.other'))}</p>}
          </LiveRegion>
        </form>
      </main>
    </div>
  );
}

/** Tried before anything is scanned; undefined until then. */
function useCanStore(): boolean | undefined {
  const [canStore, setCanStore] = useState<boolean>();
  useEffect(() => {
    void new Scans().canStore().then(setCanStore);
  }, []);
  return canStore;
}
