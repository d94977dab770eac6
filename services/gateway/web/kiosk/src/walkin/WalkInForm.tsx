import { readAddress } from '@kith/api';
import { useTexts } from '@kith/i18n/kiosk';
import { LiveRegion } from '@kith/ui';
import { useId, useState, type Ref, type SubmitEvent } from 'react';
import type { Door } from '../door/door';

interface WalkInFormProps {
  ref: Ref<HTMLDialogElement>;
  door: Door;
  /** True once somebody is registered, false when the form is left. */
  onDone: (isTaken: boolean) => void;
}

type FieldName = 'name' | 'email' | 'company' | 'ask' | 'consent';

/** What keeps somebody from being registered, and which fields it is about. */
interface Trouble {
  text: string;
  fields: readonly FieldName[];
}

/** Four fields and consent: somebody without a ticket is registered and let in. */
export function WalkInForm({ ref, door, onDone }: WalkInFormProps) {
  const { t } = useTexts();
  const [guest, setGuest] = useState({ name: '', email: '', company: '', ask: '', consent: false });
  const [trouble, setTrouble] = useState<Trouble>();
  const id = useId();

  function refuse(text: string, fields: readonly FieldName[]) {
    setTrouble({ text, fields });
    const [first] = fields;
    document.getElementById(first ? `${id}-${first}` : `${id}-submit`)?.focus();
  }

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const name = guest.name.trim();
    const email = guest.email.trim();
    const read = readAddress(guest.email);
    const missing = (['name', 'email'] as const).filter((key) => guest[key].trim() === '');
    if (missing.length > 0) refuse(t('walkIn.incomplete'), missing);
    else if ('flaw' in read) refuse(t(`walkIn.address.${read.flaw}`), ['email']);
    else if (!guest.consent) refuse(t('walkIn.noConsent'), ['consent']);
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
      if (isTaken) onDone(true);
      else refuse(t('walkIn.notYet'), []);
    }
  }

  const faulty = (key: FieldName) =>
    trouble?.fields.includes(key) ? { 'aria-invalid': true, 'aria-describedby': `${id}-trouble` } : {};

  const field = (key: Exclude<FieldName, 'consent'>, type: string, isNeeded: boolean) => (
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
        {...faulty(key)}
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
            id={`${id}-consent`}
            type="checkbox"
            {...faulty('consent')}
            checked={guest.consent}
            onChange={(event) => setGuest({ ...guest, consent: event.target.checked })}
          />
          {t('walkIn.consent')}
        </label>
        <LiveRegion role="alert" id={`${id}-trouble`}>
          {trouble && <p className="trouble">{trouble.text}</p>}
        </LiveRegion>
        <div className="actions">
          <button type="submit" id={`${id}-submit`} className="primary">
            {t('walkIn.register')}
          </button>
          <button type="button" onClick={() => onDone(false)}>
            {t('walkIn.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
