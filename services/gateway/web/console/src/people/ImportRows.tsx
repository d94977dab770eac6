import type { ImportRow } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { ScrollArea, Table } from '@mantine/core';
import { useState } from 'react';

const step = 100;

/** Row by row what happens to it, the refused ones first and with the reason. */
export function ImportRows({ rows }: { rows: ImportRow[] }) {
  const { t, tOr } = useTexts();
  const [shown, setShown] = useState(step);
  if (rows.length === 0) return null;
  return (
    <ScrollArea.Autosize mah={320} type="auto" onBottomReached={() => setShown((before) => before + step)}>
      <Table stickyHeader className="stacks">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('import.line')}</Table.Th>
            <Table.Th>{t('people.column.name')}</Table.Th>
            <Table.Th>{t('import.email')}</Table.Th>
            <Table.Th>{t('import.whatHappens')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, shown).map((row) => (
            <Table.Tr key={row.line} data-status={row.status}>
              <Table.Td>{row.line}</Table.Td>
              <Table.Td>
                <bdi>{row.name}</bdi>
                <Wishes kind="ask" texts={row.asks} />
                <Wishes kind="offer" texts={row.offers} />
              </Table.Td>
              <Table.Td dir="auto">{row.email}</Table.Td>
              <Table.Td>
                {t(`import.status.${row.status}`)}
                {row.reason && `: ${tOr(`import.reason.${row.reason}`, row.reason)}`}
                {row.cell && ` (${row.cell})`}
                {row.notes.map((note) => (
                  <div key={`${note.reason} ${note.cell ?? ''}`} className="soft">
                    {tOr(`import.note.${note.reason}`, note.reason)}
                    {note.cell && ` (${note.cell})`}
                  </div>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}

/** As they will be taken, one by one: a cell that is split wrongly is seen here. */
function Wishes({ kind, texts }: { kind: 'ask' | 'offer'; texts: string[] }) {
  const { t } = useTexts();
  return texts.map((text) => (
    <div key={text}>
      <span className="soft">{t(`doubtful.kind.${kind}`)}</span> <bdi>{text}</bdi>
    </div>
  ));
}
