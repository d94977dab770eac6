import { newId } from '@kith/api';
import type { ImportPreview } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Alert, Button, Checkbox, FileButton, Group, Modal, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { DoubtfulTextsLink } from './DoubtfulTextsLink';
import { ImportCounts } from './ImportCounts';
import { ImportMapping } from './ImportMapping';
import { ImportProgress } from './ImportProgress';
import { ImportRows } from './ImportRows';
import { ImportSeats } from './ImportSeats';
import { ImportStatement } from './ImportStatement';
import {
  useImportPreview,
  useImports,
  useStartImport,
  type BeyondCapacity,
  type Choices,
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
    look({ file: chosen, choices: how });
    onOpen();
  };
  const choose = (chosen: File | null) => {
    if (chosen) read(chosen, asRecognised);
  };
  const dropping = useDroppedFile(choose);
  const close = () => {
    onClose();
    setFile(null);
    forgetPreview();
    forgetStart();
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
        {preview.isPending && <Progress value={100} animated aria-label={t('import.looking')} />}
        {preview.isError && (
          <>
            <Failure failure={preview.error} />
            <Group mt="md">
              <FileChoice onChoose={choose} label={t('import.otherFile')} />
            </Group>
          </>
        )}
        {preview.isSuccess && file && !start.isSuccess && (
          <>
            <Preview
              preview={preview.data}
              choices={choices}
              onChoices={(how) => read(file, how)}
              failure={start.error}
            />
            {isTight(preview.data) && (
              <ImportSeats
                free={preview.data.freeSeats}
                needed={preview.data.newCount}
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
                disabled={!agreed || isNothing(preview.data) || (isTight(preview.data) && !beyond)}
                onClick={() => agreed && start.mutate({ importId, file, choices, beyond, agreed })}
              >
                {t('import.apply', { count: preview.data.newCount + preview.data.updatedCount })}
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

const isNothing = ({ newCount, updatedCount }: ImportPreview) => newCount + updatedCount === 0;

function isTight(preview: ImportPreview): preview is ImportPreview & { freeSeats: number } {
  return preview.freeSeats !== undefined && preview.newCount > preview.freeSeats;
}

interface PreviewProps {
  preview: ImportPreview;
  choices: Choices;
  onChoices: (choices: Choices) => void;
  failure: Error | null;
}

function Preview({ preview, choices, onChoices, failure }: PreviewProps) {
  const { t } = useTexts();
  const conflicts = preview.rows.some((row) => row.status === 'conflict' && row.reason !== 'address-shared');
  return (
    <>
      <ImportMapping preview={preview} onChange={(columns) => onChoices({ ...choices, columns })} />
      {preview.missing.length === 0 && <ImportCounts of={preview} />}
      {(conflicts || choices.takeConflicts) && (
        <Checkbox
          my="sm"
          checked={choices.takeConflicts}
          onChange={(event) => onChoices({ ...choices, takeConflicts: event.currentTarget.checked })}
          label={t('import.takeConflicts')}
          description={t('import.takeConflictsHint')}
        />
      )}
      <ImportRows rows={preview.rows} />
      {failure && <Failure failure={failure} />}
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
      {run?.state === 'done' && (
        <Alert color="accent" role="status" title={t('import.done')} mb="md">
          {t('import.doneText')}
        </Alert>
      )}
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
    <FileButton accept=".csv,.xlsx,.tsv,.txt,text/csv" onChange={onChoose}>
      {(props) => (
        <Button {...props} variant="default">
          {label}
        </Button>
      )}
    </FileButton>
  );
}

/** Whether a file is being dragged over the page; what is dropped is handed on. */
function useDroppedFile(onDrop: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onDrop(file);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onDrop]);
  return over;
}
