import type { ImportPreview } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { NativeSelect, Table } from '@mantine/core';
import { useState } from 'react';
import { ImportLayout } from './ImportLayout';
import { columnsOf, fields, type Choices, type Field, type Layout } from './imports';

interface ImportMappingProps {
  preview: ImportPreview;
  onChange: (columns: NonNullable<Choices['columns']>) => void;
  onLayout: (layout: Layout) => void;
}

/** Which column tells what: as it was recognised, with an example, and every choice open. */
export function ImportMapping({ preview, onChange, onLayout }: ImportMappingProps) {
  const { t } = useTexts();
  const choose = (column: number, field: Field | '') => {
    const others = Object.entries(columnsOf(preview)).filter(([known, number]) => number !== column && known !== field);
    onChange({ ...Object.fromEntries(others), ...(field && { [field]: column }) });
  };
  // once opened it stays open, however often it is looked at again
  const [opened, setOpened] = useState(false);
  const unused = preview.columns.filter((column) => !column.field).length;
  return (
    <details
      className="mapping"
      open={opened || preview.missing.length > 0}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>
        {t(`import.source.${preview.source}`)}{' '}
        {preview.shape.sheets.length > 1 &&
          `${t('import.shape.sheetOf', { sheet: preview.shape.sheet ?? '', count: preview.shape.sheets.length })} `}
        {unused > 0 && <span className="soft">{t('import.unused', { count: unused })}</span>}
      </summary>
      {preview.missing.length > 0 && (
        <p>{t('import.missing', { fields: preview.missing.map((field) => t(`import.field.${field}`)).join(', ') })}</p>
      )}
      <ImportLayout preview={preview} onChange={onLayout} />
      <Table className="stacks">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('import.column')}</Table.Th>
            <Table.Th>{t('import.example')}</Table.Th>
            <Table.Th>{t('import.tells')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preview.columns.map((column) => (
            <Table.Tr key={column.number}>
              <Table.Td dir="auto">
                <span className="soft">{column.letter}</span> {column.name}
              </Table.Td>
              <Table.Td dir="auto" className="soft">
                {column.sample}
              </Table.Td>
              <Table.Td>
                <NativeSelect
                  aria-label={t('import.tellsOf', { column: `${column.letter} ${column.name}` })}
                  value={column.field ?? ''}
                  onChange={(event) => choose(column.number, event.currentTarget.value as Field | '')}
                  data={[
                    { value: '', label: t('import.field.none') },
                    ...fields.map((field) => ({ value: field, label: t(`import.field.${field}`) })),
                  ]}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
