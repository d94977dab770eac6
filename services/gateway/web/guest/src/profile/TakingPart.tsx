import type { MyProfile } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useId } from 'react';
import type { Act } from './useMine';

const styles = ['any', 'groups-only'] as const;

/** Whether the reader meets people one to one, or in groups alone. */
export function TakingPart({ profile, busy, act }: { profile: MyProfile; busy: boolean; act: Act }) {
  const { t } = useTexts();
  const id = useId();
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('profile.takingPart')}</h2>
      <div className="field">
        <label htmlFor={id}>{t('profile.style')}</label>
        <select
          id={id}
          value={profile.participation}
          disabled={busy}
          onChange={(event) => {
            const style = styles.find((known) => known === event.currentTarget.value);
            if (style) void act((words) => words.takePart(style));
          }}
        >
          {styles.map((style) => (
            <option key={style} value={style}>
              {t(`profile.styles.${style}`)}
            </option>
          ))}
        </select>
        <p className="soft">{t('profile.styleHint')}</p>
      </div>
    </section>
  );
}
