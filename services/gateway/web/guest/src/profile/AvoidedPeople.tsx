import type { AvoidedPerson } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useId } from 'react';
import type { Act } from './useMine';

interface AvoidedPeopleProps {
  avoided: readonly AvoidedPerson[];
  /** Whom the reader's page names. */
  known: readonly { readonly personId: string; readonly name: string }[];
  busy: boolean;
  act: Act;
}

/** Whom the reader would rather not be brought together with: nobody is told, and it can be taken back. */
export function AvoidedPeople({ avoided, known, busy, act }: AvoidedPeopleProps) {
  const { t } = useTexts();
  const id = useId();
  const ids = avoided.map(({ personId }) => personId);
  const others = known.filter(({ personId }) => !ids.includes(personId));
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{t('profile.avoided')}</h2>
      <p className="soft">{t('profile.avoidedHint')}</p>
      {avoided.length > 0 && (
        <ul className="people">
          {avoided.map(({ personId, name }) => (
            <Choice
              key={personId}
              name={name ?? t('people.guest')}
              label={t('profile.unavoid')}
              labelWithName={t('profile.unavoidWhom', { name: name ?? t('people.guest') })}
              busy={busy}
              onChoose={() => void act((words) => words.avoid(ids.filter((other) => other !== personId)))}
            />
          ))}
        </ul>
      )}
      {others.length === 0 ? (
        <p className="soft">{t('profile.nobodyToAvoid')}</p>
      ) : (
        <details>
          <summary>{t('profile.chooseAvoided')}</summary>
          <ul className="people">
            {others.map(({ personId, name }) => (
              <Choice
                key={personId}
                name={name}
                label={t('profile.avoid')}
                labelWithName={t('profile.avoidWhom', { name })}
                busy={busy}
                onChoose={() => void act((words) => words.avoid([...ids, personId]))}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  labelWithName: string;
  busy: boolean;
  onChoose: () => void;
}

/** Somebody by name, and what the reader can decide of them. */
function Choice({ name, label, labelWithName, busy, onChoose }: ChoiceProps) {
  return (
    <li>
      <p className="person">
        <bdi>{name}</bdi>
      </p>
      <button type="button" disabled={busy} aria-label={labelWithName} onClick={onChoose}>
        {label}
      </button>
    </li>
  );
}
