import { useTexts } from '@kith/i18n/guest';
import { useId } from 'react';
import type { Act } from './useMine';

const numbers = [0, 1, 2, 3, 4, 5];

/** How many people the reader would mentor at the same time. */
export function Mentoring({ mentees, busy, act }: { mentees: number; busy: boolean; act: Act }) {
  const { t } = useTexts();
  const id = useId();
  const choices = numbers.includes(mentees) ? numbers : [...numbers, mentees];
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('profile.mentoring')}</h2>
      <p className="soft">{t('profile.mentoringHint')}</p>
      <div className="field">
        <label htmlFor={id}>{t('profile.mentees')}</label>
        <select
          id={id}
          value={mentees}
          disabled={busy}
          onChange={(event) => {
            const number = Number(event.currentTarget.value);
            void act((words) => words.mentor(number));
          }}
        >
          {choices.map((count) => (
            <option key={count} value={count}>
              {t('profile.menteesOf', { count })}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
