import { useTexts } from '@kith/i18n/guest';
import { useId, useState } from 'react';
import { addressesIn } from './mine';
import type { Act } from './useMine';

/** Whom the reader knows already: the addresses become fingerprints here, and nobody who is named ever learns it. */
export function KnownPeople({ known, busy, act }: { known: number; busy: boolean; act: Act }) {
  const { t } = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  const addresses = addressesIn(text);
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('profile.known')}</h2>
      <p className="soft">{t('profile.knownHint')}</p>
      <p>{t('profile.knownCount', { count: known })}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act((words) => words.know(addresses)).then((done) => {
            if (done) setText('');
          });
        }}
      >
        <div className="field">
          <label htmlFor={id}>{t('profile.addresses')}</label>
          <textarea
            id={id}
            rows={3}
            value={text}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <button type="submit" disabled={busy || addresses.length === 0}>
          {t(known > 0 ? 'profile.replaceKnown' : 'profile.nameKnown', { count: addresses.length })}
        </button>
      </form>
      {known > 0 && (
        <button type="button" disabled={busy} onClick={() => void act((words) => words.know([]))}>
          {t('profile.forgetKnown')}
        </button>
      )}
    </section>
  );
}
