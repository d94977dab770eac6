import type { ImportPreview } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { NativeSelect, Table } from '@mantine/core';
import { fields, type Choices, type Field } from './imports';

interface ImportMappingProps {
  preview: ImportPreview;
  onChange: (columns: NonNullable<Choices['columns']>) => void;
}

/** Which column tells what: as it was recognised, with an example, and every choice open. */
export function ImportMapping({ preview, onChange }: ImportMappingProps) {
  const { t } = useTexts();
  const choose = (column: string, field: Field | '') => {
    const columns: Partial<Record<Field, string>> = {};
    for (const known of preview.columns) {
      if (known.field && known.name !== column && known.field !== field) columns[known.field] = known.name;
    }
    if (field) columns[field] = column;
    onChange(columns);
  };
  const unused = preview.columns.filter((column) => !column.field).length;
  return (
    <details className="mapping" open={preview.missing.length > 0}>
      <summary>
        {t(`import.source.${preview.source}`)}{' '}
        {unused > 0 && <span className="soft">{t('import.unused', { count: unused })}</span>}
      </summary>
      {preview.missing.length > 0 && (
        <p role="status">
          {t('import.missing', { fields: preview.missing.map((field) => t(`import.field.${field}`)).join(', ') })}
        </p>
      )}
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('import.column')}</Table.Th>
            <Table.Th>{t('import.example')}</Table.Th>
            <Table.Th>{t('import.tells')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preview.columns.map((column, index) => (
            <Table.Tr key={`${column.name} ${String(index)}`}>
              <Table.Td dir="auto">{column.name}</Table.Td>
              <Table.Td dir="auto" className="soft">
                {column.sample}
              </Table.Td>
              <Table.Td>
                <NativeSelect
                  aria-label={t('import.tellsOf', { column: column.name })}
                  value={column.field ?? ''}
                  onChange={(event) => choose(column.name, event.currentTarget.value as Field | '')}
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
