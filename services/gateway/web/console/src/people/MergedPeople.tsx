import type { Merge } from '@kith/api';
import { formatDayAndTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Button, Group } from '@mantine/core';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { useMerges, useUndoMerge } from './duplicates';

/** What was merged: each can be parted again for a while. */
export function MergedPeople() {
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
      <Failure failure={undo.error} />
    </li>
  );
}
