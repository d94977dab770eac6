import { useTexts } from '@kith/i18n/console';

/** Somebody to be shown by name. */
export interface Named {
  readonly personId: string;
  readonly name: string;
}

interface PairNamesProps {
  people: readonly [Named, Named];
  onPerson: (person: Named) => void;
}

/** Either name leads to what else there is for that person. */
export function PairNames({ people: [a, b], onPerson }: PairNamesProps) {
  return (
    <div className="pair-names">
      <PersonLink person={a} onPerson={onPerson} />
      <span aria-hidden="true">↔</span>
      <PersonLink person={b} onPerson={onPerson} />
    </div>
  );
}

export function PersonLink({ person, onPerson }: { person: Named; onPerson: (person: Named) => void }) {
  const { t } = useTexts();
  return (
    <button type="button" className="person-link" title={t('matches.person.open')} onClick={() => onPerson(person)}>
      <bdi>{person.name}</bdi>
    </button>
  );
}
