import { newId } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Button, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { toEvent } from '../addresses';
import { useEvent } from '../events/EventPage';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { AnswerCounts } from './AnswerCounts';
import { PlanChanges } from './PlanChanges';
import { PlanList } from './PlanList';
import { useMakePlan, usePlan } from './plans';
import { ReadingBanner } from './ReadingBanner';

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
        <ReadingBanner reading={plan.data.reading} />
        <PlanChanges changes={plan.data.changes} />
        <AnswerCounts gatheringId={id} />
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
      <Failure failure={make.error} />
    </>
  );
}
