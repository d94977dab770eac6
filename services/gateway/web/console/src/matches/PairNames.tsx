import { useTexts } from '@kith/i18n/console';

/** Somebody to be shown by name. */
export interface Named {
  readonly personId: string;
  readonly name: string;
}

interface PairNamesProps {
  /** Both, or the one who is met where the other stands above. */
  people: readonly [Named] | readonly [Named, Named];
  onPerson: (person: Named) => void;
}

/** Either name leads to what else there is for that person. */
export function PairNames({ people, onPerson }: PairNamesProps) {
  const other = people.at(-1) ?? people[0];
  return (
    <div className="pair-names">
      {people.length === 2 && <PersonLink person={people[0]} onPerson={onPerson} />}
      <span aria-hidden="true">↔</span>
      <PersonLink person={other} onPerson={onPerson} />
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
