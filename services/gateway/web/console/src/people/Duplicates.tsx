import type { KnownPerson, LikelyDuplicate, Merge } from '@kith/api';
import { formatDayAndTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useEvent } from '../events/EventPage';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { useDuplicates, useMerge, useMerges, useUndoMerge } from './duplicates';

/** People who are probably one, why, and what was merged: each can be parted again. */
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
      <Undoable />
    </Modal>
  );
}

function Pairs() {
  const { t } = useTexts();
  const { id } = useEvent();
  const duplicates = useDuplicates(id);
  if (duplicates.isPending) return <Waiting rows={3} height={96} />;
  if (duplicates.isError) return <Failure failure={duplicates.error} onRetry={() => void duplicates.refetch()} />;
  if (duplicates.data.length === 0) return <Empty title={t('duplicates.noneTitle')}>{t('duplicates.noneText')}</Empty>;
  return (
    <ul className="plain-list">
      {duplicates.data.map((pair) => (
        <Pair key={`${pair.one.personId} ${pair.other.personId}`} pair={pair} />
      ))}
    </ul>
  );
}

function Pair({ pair }: { pair: LikelyDuplicate }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const merge = useMerge(id);
  const [keepsOther, setKeepsOther] = useState(false);
  const kept = keepsOther ? pair.other : pair.one;
  const merged = keepsOther ? pair.one : pair.other;
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
          onClick={() => merge.mutate({ keptPersonId: kept.personId, mergedPersonId: merged.personId })}
          aria-label={t('duplicates.mergeOf', { kept: kept.email, merged: merged.email })}
        >
          {t('duplicates.merge')}
        </Button>
        <Button variant="default" onClick={() => setKeepsOther(!keepsOther)}>
          {t('duplicates.swap')}
        </Button>
      </Group>
      {merge.isError && <Failure failure={merge.error} />}
    </li>
  );
}

function PersonCard({ person, kept }: { person: KnownPerson; kept: boolean }) {
  const { t } = useTexts();
  return (
    <div className="duplicate-person" data-kept={kept}>
      <p className="plain soft">{kept ? `✓ ${t('duplicates.kept')}` : `→ ${t('duplicates.merged')}`}</p>
      <p className="plain strong" dir="auto">
        {person.name}
      </p>
      <p className="plain" dir="auto">
        {person.email}
      </p>
      <p className="plain soft" dir="auto">
        {[person.company, t('duplicates.places', { count: person.places })].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}

function Undoable() {
  const { t } = useTexts();
  const { id } = useEvent();
  const merges = useMerges(id);
  if (merges.isError) return <Failure failure={merges.error} onRetry={() => void merges.refetch()} />;
  if (!merges.data || merges.data.length === 0) return null;
  return (
    <>
      <h3>{t('duplicates.undoable')}</h3>
      <ul className="plain-list">
        {merges.data.map((merge) => (
          <UndoableMerge key={merge.id} merge={merge} />
        ))}
      </ul>
    </>
  );
}

function UndoableMerge({ merge }: { merge: Merge }) {
  const { t, language } = useTexts();
  const { id, zone } = useEvent();
  const undo = useUndoMerge(id);
  return (
    <li className="duplicate">
      <Group justify="space-between">
        <span>
          <bdi className="strong">{merge.keptName}</bdi> <bdi className="soft">{merge.keptEmail}</bdi> ←{' '}
          <bdi className="soft">{merge.mergedEmail}</bdi>
          <br />
          <span className="soft">
            {t('duplicates.until', { at: formatDayAndTime(merge.undoableUntil, zone, language) })}
          </span>
        </span>
        <Button
          variant="default"
          loading={undo.isPending}
          onClick={() => undo.mutate(merge.id)}
          aria-label={t('duplicates.undoOf', { kept: merge.keptEmail, merged: merge.mergedEmail })}
        >
          {t('duplicates.undo')}
        </Button>
      </Group>
      {undo.isError && <Failure failure={undo.error} />}
    </li>
  );
}
