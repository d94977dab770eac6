import { newId } from '@kith/api';
import type { Match, MatchPlan } from '@kith/api';
import { formatDayAndTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { toEvent } from '../addresses';
import { useEvent } from '../events/EventPage';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { PlanChanges } from './PlanChanges';
import { useMakePlan, usePlan } from './plans';

/** Who should meet whom, and why. */
export function Matches() {
  const { t } = useTexts();
  const { id, registered } = useEvent();
  const plan = usePlan(id);
  if (plan.isPending) return <Waiting rows={8} height={64} />;
  if (plan.isError) return <Failure failure={plan.error} onRetry={() => void plan.refetch()} />;
  if (plan.data) {
    return (
      <>
        <PreMatch gatheringId={id} again />
        <PlanChanges changes={plan.data.changes} />
        <PlanList plan={plan.data} />
      </>
    );
  }
  return registered === 0 ? (
    <Empty
      title={t('matches.nobodyTitle')}
      action={
        <Button component={Link} to={toEvent(id, 'people')}>
          {t('before.toPeople')}
        </Button>
      }
    >
      {t('matches.nobodyText')}
    </Empty>
  ) : (
    <Empty title={t('matches.emptyTitle')} action={<PreMatch gatheringId={id} />}>
      {t('matches.emptyText')}
    </Empty>
  );
}

function PreMatch({ gatheringId, again = false }: { gatheringId: string; again?: boolean }) {
  const { t } = useTexts();
  const make = useMakePlan(gatheringId);
  const [perPerson, setPerPerson] = useState(3);
  return (
    <>
      <Group align="flex-end" gap="md" className="toolbar">
        <NumberInput
          label={t('matches.perPerson')}
          value={perPerson}
          onChange={(value) => typeof value === 'number' && setPerPerson(value)}
          min={1}
          max={10}
          clampBehavior="strict"
          w={180}
        />
        <Button
          variant={again ? 'default' : 'filled'}
          loading={make.isPending}
          onClick={() => make.mutate({ planId: newId(), perPerson })}
        >
          {t(again ? 'matches.again' : 'matches.make')}
        </Button>
      </Group>
      {make.isError && <Failure failure={make.error} />}
    </>
  );
}

const step = 60;

function PlanList({ plan }: { plan: MatchPlan }) {
  const { t, language } = useTexts();
  const { zone } = useEvent();
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(step);
  const needle = wanted.trim().toLowerCase();
  const matches = plan.matches.filter(({ a, b }) => `${a.name} ${b.name}`.toLowerCase().includes(needle));
  return (
    <>
      <p className="soft">
        {t('matches.summary', { count: plan.matches.length, people: plan.people })} ·{' '}
        {t('matches.plannedAt', { at: formatDayAndTime(plan.plannedAt, zone, language) })}
      </p>
      <TextInput
        type="search"
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        placeholder={t('matches.search')}
        aria-label={t('matches.search')}
        maw={320}
        mb="md"
      />
      <ul className="pairs">
        {matches.slice(0, shown).map((match) => (
          <Pair key={`${match.a.personId} ${match.b.personId}`} match={match} />
        ))}
      </ul>
      {matches.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + step)}>
          {t('more', { count: matches.length - shown })}
        </Button>
      )}
      {plan.unmatched.length > 0 && (
        <section className="card">
          <h2>{t('matches.unmatched', { count: plan.unmatched.length })}</h2>
          <p className="soft">{t('matches.unmatchedHint')}</p>
          <ul className="names">
            {plan.unmatched.map((person) => (
              <li key={person.personId} dir="auto">
                {person.name}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Pair({ match }: { match: Match }) {
  return (
    <li className="pair">
      <div className="pair-names">
        <bdi>{match.a.name}</bdi>
        <span aria-hidden="true">↔</span>
        <bdi>{match.b.name}</bdi>
      </div>
      {match.gives.length === 0 && <p>{match.why}</p>}
      {match.gives.map((gift) => (
        <Gift key={gift.from} gift={gift} match={match} />
      ))}
    </li>
  );
}

/** What one of two has for the other, in both their words. */
function Gift({ gift, match: { a, b } }: { gift: Match['gives'][number]; match: Match }) {
  const { t } = useTexts();
  const [giver, taker] = gift.from === a.personId ? [a, b] : [b, a];
  return (
    <div className="gift">
      <span className="tag">{gift.topic}</span>
      <p>
        <bdi>{taker.name}</bdi> {t('matches.asks')} <q dir="auto">{gift.ask}</q>
      </p>
      <p>
        <bdi>{giver.name}</bdi> {t('matches.offers')} <q dir="auto">{gift.offer}</q>
      </p>
    </div>
  );
}
