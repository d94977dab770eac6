import { newId, Refused } from '@kith/api';
import { formatRelative, isolated } from '@kith/i18n';
import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';
import { useRef, useState } from 'react';
import { acts, type Act, type ActKind, type FollowUps, type Now } from '../live/views';
import type { Visit } from '../live/visit';

interface MyPeopleProps {
  visit: Visit;
  now: Now;
  followUps: FollowUps | undefined;
}

interface Acquaintance {
  readonly personId: string;
  readonly name: string;
  readonly about: string;
  readonly acts: readonly Act[];
}

/** Those who want to stay in touch as much as the reader does, and what came of it. */
export function MyPeople({ visit, now, followUps }: MyPeopleProps) {
  const { t } = useTexts();
  const people = acquaintances(now, followUps, t('people.guest'));
  return (
    <section className="card" aria-labelledby="my-people">
      <h2 id="my-people">{t('people.title')}</h2>
      {people.length === 0 ? (
        <p className="soft">{now.phase === 'after' ? t('people.noneAfter') : t('people.none')}</p>
      ) : (
        <>
          {now.phase === 'after' && <p className="soft">{t('people.how')}</p>}
          <ul className="people">
            {people.map((person) => (
              <Acquainted key={person.personId} visit={visit} person={person} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Two services tell of the same people; either may be a moment ahead of the other. */
function acquaintances(now: Now, followUps: FollowUps | undefined, nameless: string): Acquaintance[] {
  const known = new Map(followUps?.people.map((person) => [person.personId, person]));
  const met = now.people.map((person) => ({
    personId: person.personId,
    name: person.name,
    about: [person.role, person.company].filter(Boolean).join(', '),
    acts: known.get(person.personId)?.acts ?? [],
  }));
  const listed = new Set(met.map((person) => person.personId));
  const others = (followUps?.people ?? [])
    .filter((person) => !listed.has(person.personId))
    .map((person) => ({ ...person, name: person.name ?? nameless, about: person.company ?? '' }));
  return [...met, ...others];
}

function Acquainted({ visit, person }: { visit: Visit; person: Acquaintance }) {
  const { t, tOr, language } = useTexts();
  const choices = useRef<HTMLDetailsElement>(null);
  const [sending, setSending] = useState<ActKind>();
  const [trouble, setTrouble] = useState<string>();
  // the same id until the server has it, so that a lost answer does not make two acts of one
  const actIds = useRef(new Map<ActKind, string>());

  async function followedUp(kind: ActKind) {
    if (sending) return;
    const actId = actIds.current.get(kind) ?? newId();
    actIds.current.set(kind, actId);
    setSending(kind);
    setTrouble(undefined);
    try {
      await visit.followedUp(actId, person.personId, kind);
      actIds.current.delete(kind);
      if (choices.current) choices.current.open = false;
    } catch (failure) {
      setTrouble(failure instanceof Refused ? failure.problem.code : 'unreachable');
    }
    setSending(undefined);
  }

  return (
    <li>
      <p className="person">
        <strong>
          <bdi>{person.name}</bdi>
        </strong>
        {person.about && <bdi className="soft">{person.about}</bdi>}
      </p>
      <LiveRegion role="status">
        {person.acts.length > 0 && (
          <ul className="acts">
            {person.acts.map((act) => (
              <li key={act.actId}>
                {t(act.by === 'me' ? 'people.byMe' : 'people.byThem', {
                  name: isolated(person.name),
                  act: tOr(`act.${act.kind}`, act.kind),
                  when: formatRelative(act.at, visit.clock.time(), language),
                })}
              </li>
            ))}
          </ul>
        )}
      </LiveRegion>
      <details ref={choices}>
        <summary>{person.acts.some((act) => act.by === 'me') ? t('people.again') : t('people.followedUp')}</summary>
        <div className="kinds" role="group" aria-label={t('people.what')}>
          {acts.map((kind) => (
            <button key={kind} type="button" aria-busy={kind === sending} onClick={() => void followedUp(kind)}>
              {t(`act.${kind}`)}
            </button>
          ))}
        </div>
      </details>
      <LiveRegion role="alert">
        {trouble && <p className="trouble">{tOr(`trouble.${trouble}`, t('trouble.other'))}</p>}
      </LiveRegion>
    </li>
  );
}
