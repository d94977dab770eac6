import { newId, type LikelyDuplicate } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Button, Group, Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import { useEvent } from '../events/EventPage';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { useDuplicates, useMerge, useTellApart } from './duplicates';
import { MergeByHand } from './MergeByHand';
import { MergedPeople } from './MergedPeople';
import { PersonCard } from './PersonCard';
import { ToldApart } from './ToldApart';

/** People who are probably one, why, and what was decided about others: each decision can be taken back. */
export function Duplicates({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('duplicates.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <p className="soft">{t('duplicates.explain')}</p>
      <Pairs />
      <MergeByHand />
      <ToldApart />
      <MergedPeople />
    </Modal>
  );
}

function Pairs() {
  const { t } = useTexts();
  const { id } = useEvent();
  const duplicates = useDuplicates(id);
  const list = useRef<HTMLDivElement>(null);
  if (duplicates.isPending) return <Waiting rows={3} height={96} />;
  if (duplicates.isError) return <Failure failure={duplicates.error} onRetry={() => void duplicates.refetch()} />;
  return (
    <div ref={list} tabIndex={-1} role="group" aria-label={t('duplicates.open', { count: duplicates.data.length })}>
      {duplicates.data.length === 0 ? (
        <Empty title={t('duplicates.noneTitle')}>{t('duplicates.noneText')}</Empty>
      ) : (
        <ul className="plain-list">
          {duplicates.data.map((pair) => (
            // the decided pair goes, and the keyboard stays with those that remain
            <Pair
              key={`${pair.one.personId} ${pair.other.personId}`}
              pair={pair}
              onDecided={() => list.current?.focus()}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function Pair({ pair, onDecided }: { pair: LikelyDuplicate; onDecided: () => void }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const merge = useMerge(id);
  const tellApart = useTellApart(id);
  const [distinctionId] = useState(newId);
  const [keepsOther, setKeepsOther] = useState(false);
  const kept = keepsOther ? pair.other : pair.one;
  const merged = keepsOther ? pair.one : pair.other;
  const different = { id: distinctionId, onePersonId: pair.one.personId, otherPersonId: pair.other.personId };
  return (
    <li className="duplicate">
      <p className="plain soft">{t(`duplicates.likeness.${pair.likeness}`)}</p>
      <div className="duplicate-pair">
        {[pair.one, pair.other].map((person) => (
          <PersonCard key={person.personId} person={person} kept={person === kept} />
        ))}
      </div>
      <Group mt="sm">
        <Button
          loading={merge.isPending}
          disabled={tellApart.isPending}
          onClick={() => {
            merge
              .mutateAsync({ keptPersonId: kept.personId, mergedPersonId: merged.personId })
              .then(onDecided, () => undefined);
          }}
          aria-label={t('duplicates.mergeOf', { kept: kept.email, merged: merged.email })}
        >
          {t('duplicates.merge')}
        </Button>
        <Button variant="default" onClick={() => setKeepsOther(!keepsOther)}>
          {t('duplicates.swap')}
        </Button>
        <Button
          variant="default"
          loading={tellApart.isPending}
          disabled={merge.isPending}
          onClick={() => {
            tellApart.mutateAsync(different).then(onDecided, () => undefined);
          }}
          aria-label={t('duplicates.differentOf', { one: pair.one.email, other: pair.other.email })}
        >
          {t('duplicates.different')}
        </Button>
      </Group>
      <Failure failure={merge.error} />
      <Failure failure={tellApart.error} />
    </li>
  );
}
