import type { PlanChange } from '@kith/api';
import { formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { useEvent } from '../events/EventPage';

const shown = 4;

/** Who lost a partner and who was given one since the plan was made, the latest first. */
export function PlanChanges({ changes }: { changes: readonly PlanChange[] }) {
  const { t } = useTexts();
  const [latest, ...earlier] = changes;
  if (!latest) return null;
  return (
    <section className="card" aria-labelledby="plan-changes">
      <h2 id="plan-changes">{t('matches.changes.title')}</h2>
      <LiveRegion aria-live="polite">
        <ul className="plain-list changes">
          <Change change={latest} />
        </ul>
      </LiveRegion>
      {earlier.length > 0 && (
        <details className="answer-counts">
          <summary>{t('matches.changes.earlier', { count: earlier.length })}</summary>
          <ul className="plain-list changes">
            {earlier.map((change) => (
              <Change key={change.revision} change={change} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Change({ change }: { change: PlanChange }) {
  const { language } = useTexts();
  const { zone } = useEvent();
  return (
    <li>
      <time dateTime={change.changedAt}>{formatTime(change.changedAt, zone, language)}</time>
      <Exchanges change={change} />
    </li>
  );
}

function Exchanges({ change }: { change: PlanChange }) {
  const { t, language } = useTexts();
  const list = new Intl.ListFormat(language);
  const names = (people: { name: string }[]) => list.format(people.map(({ name }) => name));
  const partners = saidOnce(change.partners);
  const left = partners.length - shown;
  return (
    <p className="plain" dir="auto">
      {t(`matches.changes.${change.cause}`, { name: change.because?.name ?? '' })}{' '}
      {partners
        .slice(0, shown)
        .map(({ person, lost, given }) => {
          const what = lost.length === 0 ? 'given' : given.length === 0 ? 'lost' : 'instead';
          return t(`matches.changes.${what}`, { person: person.name, lost: names(lost), given: names(given) });
        })
        .join(' ')}{' '}
      {left > 0 && t('matches.changes.more', { count: left })}
    </p>
  );
}

/** Without those of whom the others' partners have told all. */
function saidOnce(partners: PlanChange['partners']) {
  const said = new Set<string>();
  return partners.filter(({ person, lost, given }) => {
    const pairs = [...lost, ...given].map((other) => [person.personId, other.personId].toSorted().join(' '));
    const isNew = pairs.some((pair) => !said.has(pair));
    pairs.forEach((pair) => said.add(pair));
    return isNew;
  });
}
