import type { ImportPreview } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Alert, Button, Group, Radio } from '@mantine/core';
import { useState } from 'react';
import { columnsOf, type Choices } from './imports';

type Said = Pick<Choices, 'columns' | 'coming' | 'away' | 'everyone'>;

interface ImportAttendanceProps {
  preview: ImportPreview;
  onChange: (said: Said) => void;
}

/** What the file says of who is coming; what is not understood is asked, and until then nobody is imported. */
export function ImportAttendance({ preview, onChange }: ImportAttendanceProps) {
  if (preview.missing.length > 0) return null;
  if (preview.statusColumns.length > 0) return <WhichColumn preview={preview} onChange={onChange} />;
  if (preview.statusWords.length === 0) return null;
  // a new question, or another answer to it, starts from what is known
  const key = preview.statusWords.map(({ word, coming }) => `${word}=${String(coming)}`).join('|');
  return <WhichWords key={key} preview={preview} onChange={onChange} />;
}

function WhichColumn({ preview, onChange }: ImportAttendanceProps) {
  const { t } = useTexts();
  const likely = preview.columns.filter((column) => preview.statusColumns.includes(column.number));
  const choose = (value: string) =>
    onChange(value === 'everyone' ? { everyone: true } : { columns: { ...columnsOf(preview), status: Number(value) } });
  return (
    <Alert color="orange" my="md" title={t('import.attendance.title')}>
      <Radio.Group label={t('import.attendance.whichColumn')} value={null} onChange={choose}>
        {likely.map((column) => (
          <Radio
            key={column.number}
            className="import-choice"
            mt="xs"
            value={String(column.number)}
            label={t('import.attendance.column', { column: `${column.letter} ${column.name}` })}
            description={t('import.attendance.example', { text: column.sample })}
          />
        ))}
        <Radio className="import-choice" mt="xs" value="everyone" label={t('import.attendance.everyone')} />
      </Radio.Group>
    </Alert>
  );
}

function WhichWords({ preview, onChange }: ImportAttendanceProps) {
  const { t } = useTexts();
  const words = preview.statusWords;
  const [answers, setAnswers] = useState(() => words.map((word) => word.coming ?? word.suggested));
  const open = words.some((word) => word.coming === undefined);
  const column = preview.columns.find((known) => known.field === 'status');
  const those = (coming: boolean) => words.filter((_, index) => answers[index] === coming).map(({ word }) => word);
  const questions = (
    <>
      {words.map(({ word, count }, index) => (
        <Radio.Group
          key={word}
          className="status-word"
          label={t('import.attendance.word', { word: word || t('import.attendance.blank'), count })}
          value={answers[index] === undefined ? null : String(answers[index])}
          onChange={(value) => setAnswers(answers.map((answer, at) => (at === index ? value === 'true' : answer)))}
        >
          <Group>
            <Radio className="import-choice" value="true" label={t('import.attendance.comes')} />
            <Radio className="import-choice" value="false" label={t('import.attendance.staysAway')} />
          </Group>
        </Radio.Group>
      ))}
      <Group mt="sm">
        <Button
          variant={open ? 'filled' : 'default'}
          disabled={answers.includes(undefined)}
          onClick={() => onChange({ coming: those(true), away: those(false) })}
        >
          {t('import.attendance.apply')}
        </Button>
        <Button variant="default" onClick={() => onChange({ everyone: true })}>
          {t('import.attendance.everyone')}
        </Button>
      </Group>
    </>
  );
  if (!open) {
    return (
      <details className="mapping">
        <summary>
          {t('import.attendance.summary', { coming: count(preview, true), away: count(preview, false) })}
        </summary>
        {questions}
      </details>
    );
  }
  return (
    <Alert color="orange" my="md" title={t('import.attendance.title')}>
      <p className="plain">{t('import.attendance.whichWords', { column: column?.name ?? '' })}</p>
      {questions}
    </Alert>
  );
}

const count = (preview: ImportPreview, coming: boolean) =>
  preview.statusWords.filter((word) => word.coming === coming).reduce((sum, word) => sum + word.count, 0);
