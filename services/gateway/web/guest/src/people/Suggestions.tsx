import { useTexts } from '@kith/i18n/guest';
import type { Now } from '../live/views';

export function Suggestions({ now }: { now: Now }) {
  const { t } = useTexts();
  if (now.phase === 'after') return null;
  return (
    <section className="card" aria-labelledby="suggestions">
      <h2 id="suggestions">{t('suggestions.title')}</h2>
      {now.suggestions.length === 0 ? (
        <p className="soft">{t('suggestions.none')}</p>
      ) : (
        <ul className="people">
          {now.suggestions.map(({ person, why }) => (
            <li key={person.personId}>
              <p className="person">
                <strong>
                  <bdi>{person.name}</bdi>
                </strong>
                {(person.role ?? person.company) && (
                  <bdi className="soft">{[person.role, person.company].filter(Boolean).join(', ')}</bdi>
                )}
              </p>
              <p>{why}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
