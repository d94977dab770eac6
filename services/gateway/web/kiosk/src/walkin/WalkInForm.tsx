import { readAddress } from '@kith/api';
import { useTexts } from '@kith/i18n/kiosk';
import { useId, useState, type Ref, type SubmitEvent } from 'react';
import type { Door } from '../door/door';

interface WalkInFormProps {
  ref: Ref<HTMLDialogElement>;
  door: Door;
  onDone: () => void;
}

/** Four fields and consent: somebody without a ticket is registered and let in. */
export function WalkInForm({ ref, door, onDone }: WalkInFormProps) {
  const { t } = useTexts();
  const [guest, setGuest] = useState({ name: '', email: '', company: '', ask: '', consent: false });
  const [trouble, setTrouble] = useState<string>();
  const id = useId();

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const name = guest.name.trim();
    const email = guest.email.trim();
    const read = readAddress(guest.email);
    if (name === '' || email === '') setTrouble(t('walkIn.incomplete'));
    else if ('flaw' in read) setTrouble(t(`walkIn.address.${read.flaw}`));
    else if (!guest.consent) setTrouble(t('walkIn.noConsent'));
    else {
      const company = guest.company.trim();
      const ask = guest.ask.trim();
      const isTaken = await door.walkedIn({
        name,
        email,
        ...(company && { company }),
        ...(ask && { ask }),
        consent: true,
      });
      if (isTaken) onDone();
      else setTrouble(t('walkIn.notYet'));
    }
  }

  const field = (key: 'name' | 'email' | 'company' | 'ask', type: string, isNeeded: boolean) => (
    <>
      <label htmlFor={`${id}-${key}`}>{t(`walkIn.${key}`)}</label>
      <input
        id={`${id}-${key}`}
        type={type}
        value={guest[key]}
        onChange={(event) => setGuest({ ...guest, [key]: event.target.value })}
        maxLength={key === 'ask' ? 140 : 120}
        required={isNeeded}
        autoComplete="off"
        dir="auto"
      />
    </>
  );

  return (
    <dialog ref={ref} className="help" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('walkIn.title')}</h2>
      <form className="walk-in" noValidate onSubmit={(event) => void submit(event)}>
        <p>{t('walkIn.readers')}</p>
        {field('name', 'text', true)}
        {field('email', 'email', true)}
        {field('company', 'text', false)}
        {field('ask', 'text', false)}
        <label className="choice">
          <input
            type="checkbox"
            checked={guest.consent}
            onChange={(event) => setGuest({ ...guest, consent: event.target.checked })}
          />
          {t('walkIn.consent')}
        </label>
        {trouble && (
          <p className="trouble" role="alert">
            {trouble}
          </p>
        )}
        <div className="actions">
          <button type="submit" className="primary">
            {t('walkIn.register')}
          </button>
          <button type="button" onClick={onDone}>
            {t('walkIn.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
