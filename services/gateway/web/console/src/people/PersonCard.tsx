import type { KnownPerson } from '@kith/api';
import { useTexts } from '@kith/i18n/console';

/** Somebody who is kept, or who becomes one with somebody else. */
export function PersonCard({ person, kept }: { person: KnownPerson; kept: boolean }) {
  const { t } = useTexts();
  return (
    <div className="duplicate-person" data-kept={kept}>
      <p className="plain soft">{kept ? `✓ ${t('duplicates.kept')}` : `→ ${t('duplicates.merged')}`}</p>
      <p className="plain strong" dir="auto">
        {person.name}
      </p>
      <p className="plain" dir="auto">
        {person.email}
      </p>
      <p className="plain soft" dir="auto">
        {[person.company, t('duplicates.places', { count: person.places })].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}
