import { newId } from '@kith/api';
import type { ImportResult } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Alert, Button, FileButton, Group, Modal, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { ImportRows } from './ImportRows';
import { useImport, useImportPreview } from './registrations';

interface ImportPeopleProps {
  opened: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** A file with guests: dropped anywhere on the page or chosen, looked at first, then taken over. */
export function ImportPeople({ opened, onOpen, onClose }: ImportPeopleProps) {
  const { t } = useTexts();
  const { id } = useEvent();
  const preview = useImportPreview(id);
  const apply = useImport(id);
  const [file, setFile] = useState<File | null>(null);
  const [importId, setImportId] = useState('');

  const { mutate: look, reset: forgetPreview } = preview;
  const { reset: forgetImport } = apply;
  const choose = (chosen: File | null) => {
    if (!chosen) return;
    setFile(chosen);
    setImportId(newId());
    forgetImport();
    look(chosen);
    onOpen();
  };
  const dropping = useDroppedFile(choose);
  const close = () => {
    onClose();
    setFile(null);
    forgetPreview();
    forgetImport();
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
        {preview.isSuccess && !apply.isSuccess && (
          <>
            <Counts result={preview.data} />
            <ImportRows rows={preview.data.rows} />
            {apply.isError && file && (
              <Failure failure={apply.error} onRetry={() => apply.mutate({ importId, file })} />
            )}
            {apply.isPending && <Progress mt="md" value={100} animated aria-label={t('import.working')} />}
            <Group mt="md">
              <Button
                loading={apply.isPending}
                disabled={preview.data.newCount + preview.data.updatedCount === 0}
                onClick={() => file && apply.mutate({ importId, file })}
              >
                {t('import.apply', { count: preview.data.newCount + preview.data.updatedCount })}
              </Button>
              <FileChoice onChoose={choose} label={t('import.otherFile')} />
            </Group>
          </>
        )}
        {apply.isSuccess && (
          <>
            <Alert color="accent" role="status" title={t('import.done')} mb="md">
              {t('import.doneText')}
            </Alert>
            <Counts result={apply.data} />
            <ImportRows rows={apply.data.rows.filter((row) => row.status === 'rejected')} />
            <Button mt="md" onClick={close}>
              {t('import.close')}
            </Button>
          </>
        )}
      </Modal>
    </>
  );
}

function ChooseFile({ onChoose }: { onChoose: (file: File | null) => void }) {
  const { t } = useTexts();
  return (
    <div className="choose-file">
      <p>{t('import.explain')}</p>
      <pre className="sample">{t('import.sample')}</pre>
      <FileChoice onChoose={onChoose} label={t('import.choose')} />
      <p className="soft">{t('import.orDrop')}</p>
    </div>
  );
}

function FileChoice({ onChoose, label }: { onChoose: (file: File | null) => void; label: string }) {
  return (
    <FileButton accept=".csv,text/csv" onChange={onChoose}>
      {(props) => (
        <Button {...props} variant="default">
          {label}
        </Button>
      )}
    </FileButton>
  );
}

function Counts({ result }: { result: ImportResult }) {
  const { t } = useTexts();
  const counts = [
    ['new', result.newCount],
    ['updated', result.updatedCount],
    ['unchanged', result.unchangedCount],
    ['rejected', result.rejectedCount],
  ] as const;
  return (
    <dl className="counts">
      {counts.map(([status, count]) => (
        <div key={status} data-status={status}>
          <dt>{t(`import.status.${status}`)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
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
