import type { ImportRun } from '@kith/api';
import { formatDayAndTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Button, Group, Progress } from '@mantine/core';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { useUndoImport } from './imports';

/** How far an import is, or what came of it; what it did can be taken back. */
export function ImportProgress({ run }: { run: ImportRun }) {
  const { t, language } = useTexts();
  const { id, zone } = useEvent();
  const undo = useUndoImport(id);
  const name = run.fileName === '' ? t('import.aFile') : run.fileName;
  const { state } = run;
  const at = formatDayAndTime(run.startedAt, zone, language);
  return (
    <div className="import-run" data-state={run.state}>
      <p className="plain">
        <strong dir="auto">{name}</strong> <span className="soft">{at}</span>
      </p>
      <LiveRegion role="status">
        {(state === 'running' || state === 'undoing') && (
          <p className="plain">{t(`import.progress.${state}`, { done: run.done, total: run.total })}</p>
        )}
      </LiveRegion>
      {state === 'running' || state === 'undoing' ? (
        <Progress
          value={run.total === 0 ? 0 : (100 * run.done) / run.total}
          aria-label={t('import.progressOf', { file: name })}
          size="lg"
        />
      ) : (
        <Group justify="space-between" gap="sm">
          <span>
            {t(`import.outcome.${state}`, {
              added: run.newCount,
              updated: run.updatedCount,
              left: run.conflictCount + run.rejectedCount,
              kept: run.keptCount,
            })}
          </span>
          {run.undoableUntil && (
            <Button
              variant="default"
              loading={undo.isPending}
              onClick={() => undo.mutate(run.id)}
              title={t('import.undoUntil', { at: formatDayAndTime(run.undoableUntil, zone, language) })}
              aria-label={t('import.undoOf', { file: name })}
            >
              {t('import.undo')}
            </Button>
          )}
        </Group>
      )}
      <Failure failure={undo.error} />
    </div>
  );
}
