import { newId } from '@kith/api';
import type { ImportPreview } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Alert, Button, Checkbox, FileButton, Group, Modal, Progress, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { DoubtfulTextsLink } from './DoubtfulTextsLink';
import { useDroppedFile } from './droppedFile';
import { ImportAttendance } from './ImportAttendance';
import { ImportCounts } from './ImportCounts';
import { ImportMapping } from './ImportMapping';
import { ImportProgress } from './ImportProgress';
import { ImportRows } from './ImportRows';
import { ImportSeats } from './ImportSeats';
import { ImportStatement } from './ImportStatement';
import {
  isOpen,
  useImportPreview,
  useImports,
  useStartImport,
  type BeyondCapacity,
  type Choices,
  type Layout,
  type Purpose,
} from './imports';

interface ImportPeopleProps {
  opened: boolean;
  onOpen: () => void;
  onClose: () => void;
}

const asRecognised: Choices = { takeConflicts: false };

/** A file with guests: dropped anywhere on the page or chosen, looked at first, then taken over in the background. */
export function ImportPeople({ opened, onOpen, onClose }: ImportPeopleProps) {
  const { t } = useTexts();
  const { id } = useEvent();
  const preview = useImportPreview(id);
  const start = useStartImport(id);
  const [file, setFile] = useState<File | null>(null);
  const [choices, setChoices] = useState(asRecognised);
  // stays on the screen while the file is looked at again: nothing folds up, and no focus is lost
  const [shown, setShown] = useState<ImportPreview>();
  // the same id however often the button is pressed: an import happens once
  const [importId, setImportId] = useState('');
  const [beyond, setBeyond] = useState<BeyondCapacity>();
  const [agreed, setAgreed] = useState<readonly Purpose[]>();

  const { mutate: look, reset: forgetPreview } = preview;
  const { reset: forgetStart } = start;
  const read = (chosen: File, how: Choices) => {
    setFile(chosen);
    setChoices(how);
    setImportId(newId());
    setBeyond(undefined);
    if (chosen !== file) setAgreed(undefined);
    forgetStart();
    look({ file: chosen, choices: how }, { onSuccess: setShown });
    onOpen();
  };
  const choose = (chosen: File | null) => {
    if (!chosen) return;
    setShown(undefined);
    read(chosen, asRecognised);
  };
  const dropping = useDroppedFile(choose);
  const close = () => {
    onClose();
    setFile(null);
    setShown(undefined);
    forgetPreview();
    forgetStart();
  };

  const said = (pending: boolean) => {
    if (pending) return t('import.looking');
    if (!shown || preview.isError) return '';
    return isOpen(shown) ? t('import.answerFirst') : t('import.ready', { count: importable(shown) });
  };

  return (
    <>
      {dropping && <div className="drop-here">{t('import.dropHere')}</div>}
      <Modal
        opened={opened}
        onClose={close}
        title={file ? t('import.titleOf', { file: file.name }) : t('import.title')}
        size="xl"
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {!file && <ChooseFile onChoose={choose} />}
        <VisuallyHidden>
          <LiveRegion role="status">{said(preview.isPending)}</LiveRegion>
        </VisuallyHidden>
        <div className="import-looking">
          {preview.isPending && <Progress value={100} animated aria-label={t('import.looking')} />}
        </div>
        <Failure failure={preview.error} />
        {preview.isError && (
          <Group mt="md">
            <FileChoice onChoose={choose} label={t('import.otherFile')} />
          </Group>
        )}
        {shown && !preview.isError && file && !start.isSuccess && (
          <>
            <Preview preview={shown} choices={choices} onChoices={(how) => read(file, how)} failure={start.error} />
            {isTight(shown) && (
              <ImportSeats
                free={shown.freeSeats}
                needed={shown.newCount}
                choice={beyond}
                onChoice={(choice) => {
                  setBeyond(choice);
                  setImportId(newId());
                }}
              />
            )}
            <ImportStatement
              agreed={agreed}
              onChange={(stated) => {
                setAgreed(stated);
                setImportId(newId());
              }}
            />
            <Group mt="md">
              <Button
                loading={start.isPending}
                disabled={!agreed || preview.isPending || importable(shown) === 0 || (isTight(shown) && !beyond)}
                onClick={() => agreed && start.mutate({ importId, file, choices, beyond, agreed })}
              >
                {isOpen(shown) ? t('import.answerFirst') : t('import.apply', { count: importable(shown) })}
              </Button>
              <FileChoice onChoose={choose} label={t('import.otherFile')} />
            </Group>
          </>
        )}
        {start.isSuccess && <Running importId={start.data.id} onClose={close} />}
      </Modal>
    </>
  );
}

const importable = (preview: ImportPreview) => preview.newCount + preview.updatedCount;

function isTight(preview: ImportPreview): preview is ImportPreview & { freeSeats: number } {
  return preview.freeSeats !== undefined && preview.newCount > preview.freeSeats;
}

interface PreviewProps {
  preview: ImportPreview;
  choices: Choices;
  onChoices: (choices: Choices) => void;
  failure: Error | null;
}

const layoutOf = ({ sheet, separator }: Choices): Layout => ({ sheet, separator });

function Preview({ preview, choices, onChoices, failure }: PreviewProps) {
  const { t } = useTexts();
  const conflicts = preview.rows.some((row) => row.status === 'conflict' && row.reason !== 'address-shared');
  return (
    <>
      <ImportMapping
        preview={preview}
        onChange={(columns) =>
          onChoices({ ...choices, columns, everyone: choices.everyone === true && columns.status === undefined })
        }
        // another sheet, separator or header has other columns: what was said of them is void
        onLayout={(layout) => onChoices({ ...layoutOf(choices), ...layout, takeConflicts: choices.takeConflicts })}
      />
      <ImportAttendance preview={preview} onChange={(said) => onChoices({ ...choices, ...said })} />
      {!isOpen(preview) && <ImportCounts of={preview} />}
      {(conflicts || choices.takeConflicts) && (
        <Checkbox
          my="sm"
          checked={choices.takeConflicts}
          onChange={(event) => onChoices({ ...choices, takeConflicts: event.currentTarget.checked })}
          label={t('import.takeConflicts')}
          description={t('import.takeConflictsHint')}
        />
      )}
      {(preview.sharedCount > 0 || choices.shared) && (
        <Checkbox
          my="sm"
          checked={choices.shared === true}
          onChange={(event) => onChoices({ ...choices, shared: event.currentTarget.checked })}
          label={`${t('import.shared.count', { count: preview.sharedCount })}. ${t('import.shared.label')}`}
          description={t('import.shared.hint')}
        />
      )}
      <ImportRows rows={preview.rows} />
      <Failure failure={failure} />
    </>
  );
}

function Running({ importId, onClose }: { importId: string; onClose: () => void }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const imports = useImports(id);
  const run = imports.data?.find((known) => known.id === importId);
  return (
    <>
      <LiveRegion role="status">
        {run?.state === 'done' && (
          <Alert color="accent" title={t('import.done')} mb="md">
            {t('import.doneText')}
          </Alert>
        )}
      </LiveRegion>
      {run ? (
        <>
          <ImportProgress run={run} />
          {run.state === 'running' && <p className="soft">{t('import.mayLeave')}</p>}
          {run.state === 'done' && <ImportCounts of={run} />}
          {run.state === 'done' && <DoubtfulTextsLink onFollow={onClose} />}
        </>
      ) : (
        <Progress value={100} animated aria-label={t('import.working')} />
      )}
      <Button mt="md" onClick={onClose}>
        {t('import.close')}
      </Button>
    </>
  );
}

function ChooseFile({ onChoose }: { onChoose: (file: File | null) => void }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const imports = useImports(id);
  return (
    <div className="choose-file">
      <p>{t('import.explain')}</p>
      <pre className="sample">{t('import.sample')}</pre>
      <FileChoice onChoose={onChoose} label={t('import.choose')} />
      <p className="soft">{t('import.orDrop')}</p>
      {imports.isSuccess && imports.data.length > 0 && (
        <>
          <h3>{t('import.earlier')}</h3>
          {imports.data.map((run) => (
            <ImportProgress key={run.id} run={run} />
          ))}
        </>
      )}
    </div>
  );
}

function FileChoice({ onChoose, label }: { onChoose: (file: File | null) => void; label: string }) {
  return (
    <FileButton accept=".csv,.xlsx,.xls,.tsv,.txt,text/csv" onChange={onChoose}>
      {(props) => (
        <Button {...props} variant="default">
          {label}
        </Button>
      )}
    </FileButton>
  );
}
