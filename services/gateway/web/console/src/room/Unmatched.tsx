import type { Room } from '@kith/api';
import { useTexts } from '@kith/i18n/console';

/** Who is here and cannot be matched, and why; what changes it is on their own page. */
export function Unmatched({ people }: { people: Room['unmatched'] }) {
  const { t } = useTexts();
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="room-unmatched">
      <h3 id="room-unmatched">{t('room.unmatched', { count: people.length })}</h3>
      <p className="soft">{t('room.unmatchedHint')}</p>
      <ul className="names">
        {people.map(({ person, why }) => (
          <li key={person.personId}>
            <bdi>{person.name}</bdi>{' '}
            <span className="soft">{why.map((each) => t(`whyUnmatched.${each}`)).join(' ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
