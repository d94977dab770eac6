import type { CurrentRound } from '@kith/api';
import { isolated } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';

/** How many of a round's pairs the plan suggested, and who sits apart from their partners in it, and why. */
export function PlanDifferences({ round: { seats, apart } }: { round: Pick<CurrentRound, 'seats' | 'apart'> }) {
  const { t } = useTexts();
  const planned = seats.filter((seat) => seat.planned).length;
  // without a plan nothing can differ from it
  if (planned === 0 && apart.length === 0) return null;
  return (
    <>
      <p>{t('room.plan.summary', { count: seats.length, planned })}</p>
      {apart.length > 0 && (
        <details className="answer-counts">
          <summary>{t('room.plan.apart', { count: apart.length })}</summary>
          <ul>
            {apart.map(({ person, partner, reason }) => (
              <li key={person.personId}>
                {t(`room.plan.${reason}`, { person: isolated(person.name), partner: isolated(partner.name) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
