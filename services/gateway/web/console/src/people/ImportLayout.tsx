import type { ImportPreview } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { NativeSelect, SimpleGrid } from '@mantine/core';
import { separators, type Layout } from './imports';

interface ImportLayoutProps {
  preview: ImportPreview;
  onChange: (layout: Layout) => void;
}

/** How the file was read: its sheet or separator, and the line with the names of the columns. */
export function ImportLayout({ preview: { shape }, onChange }: ImportLayoutProps) {
  const { t } = useTexts();
  const now: Layout = { sheet: shape.sheet, separator: shape.separator };
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} mb="sm">
      {shape.sheets.length > 1 && (
        <NativeSelect
          label={t('import.shape.sheet')}
          value={shape.sheet ?? ''}
          onChange={(event) => onChange({ sheet: event.currentTarget.value })}
          data={shape.sheets}
        />
      )}
      {shape.separator && (
        <NativeSelect
          label={t('import.shape.separator')}
          value={shape.separator}
          onChange={(event) => onChange({ separator: separators.find((known) => known === event.currentTarget.value) })}
          data={separators.map((known) => ({ value: known, label: t(`import.shape.${known}`) }))}
        />
      )}
      <NativeSelect
        label={t('import.shape.header')}
        value={String(shape.headerLine)}
        onChange={(event) => onChange({ ...now, header: Number(event.currentTarget.value) })}
        data={[
          { value: '0', label: t('import.shape.noHeader') },
          ...shape.firstLines.map(({ line, text }) => ({
            value: String(line),
            label: t('import.shape.line', { line, text }),
          })),
        ]}
      />
    </SimpleGrid>
  );
}
