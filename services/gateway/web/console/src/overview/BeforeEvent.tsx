import type { Gathering } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { toEvent } from '../addresses';
import { usePlan } from '../matches/plans';
import { useSignedIn } from '../session/session';
import { MoveButton } from './MoveButton';

export function BeforeEvent({ gathering }: { gathering: Gathering }) {
  const { roles } = useSignedIn();
  return roles.includes('organiser') ? <Preparation gathering={gathering} /> : <Registered gathering={gathering} />;
}

function Registered({ gathering }: { gathering: Gathering }) {
  const { t } = useTexts();
  return (
    <section className="card">
      <p className="figure">{gathering.registered}</p>
      <p>{t('before.registered', { count: gathering.registered })}</p>
    </section>
  );
}

/** What is still missing, each with the way there, and the step that comes next. */
function Preparation({ gathering }: { gathering: Gathering }) {
  const { t } = useTexts();
  const plan = usePlan(gathering.id);
  const draft = gathering.state === 'draft';
  const steps = [
    {
      done: gathering.registered > 0,
      text:
        gathering.registered > 0
          ? t('before.registered', { count: gathering.registered })
          : t('before.nobodyRegistered'),
      to: toEvent(gathering.id, 'people'),
      way: t('before.toPeople'),
    },
    {
      done: !draft,
      text: t(draft ? 'before.notPublished' : 'before.published'),
      to: toEvent(gathering.id, 'messages'),
      way: t('before.toMessages'),
    },
    {
      done: Boolean(plan.data),
      text: plan.data ? t('before.matched', { count: plan.data.matches.length }) : t('before.notMatched'),
      to: toEvent(gathering.id, 'matches'),
      way: t('before.toMatches'),
    },
  ];
  return (
    <section className="card">
      <h2>{t(draft ? 'before.titleDraft' : 'before.titlePublished')}</h2>
      <ul className="steps">
        {steps.map((step) => (
          <li key={step.to} data-done={step.done}>
            <span aria-hidden="true">{step.done ? '✓' : '○'}</span>
            <span>
              <span className="sr">{t(step.done ? 'before.done' : 'before.open')} </span>
              {step.text}
            </span>
            <Anchor component={Link} to={step.to}>
              {step.way}
            </Anchor>
          </li>
        ))}
      </ul>
      {draft ? (
        <>
          <p className="soft">{t('before.publishHint')}</p>
          <MoveButton gatheringId={gathering.id} to="published" label={t('before.publish')} />
        </>
      ) : (
        <>
          <p className="soft">{t('before.openHint')}</p>
          <MoveButton gatheringId={gathering.id} to="live" label={t('before.openDoors')} />
        </>
      )}
    </section>
  );
}
