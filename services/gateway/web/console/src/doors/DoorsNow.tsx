import type { Door } from '@kith/api';
import { formatTime, isolated } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Alert, Table } from '@mantine/core';
import { formatWait } from './waits';

/** Each door as it goes now: who came in, what was shown again, how long a guest takes, whether there is a queue, and whether its clock is right. */
export function DoorsNow({ doors, zone }: { doors: readonly Door[]; zone: string }) {
  const { t, language } = useTexts();
  const queues = doors.filter((door) => door.isQueueing);
  if (doors.length === 0) return <p className="soft">{t('doors.none')}</p>;
  return (
    <>
      <LiveRegion role="status">
        {queues.map(({ door }) => (
          <Alert key={door} color="orange" title={t('doors.queue', { door: isolated(door) })}>
            {t('doors.queueHint')}
          </Alert>
        ))}
      </LiveRegion>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('doors.door')}</Table.Th>
            <Table.Th>{t('doors.admitted')}</Table.Th>
            <Table.Th>{t('doors.repeated')}</Table.Th>
            <Table.Th>{t('doors.pace')}</Table.Th>
            <Table.Th>{t('doors.last')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {doors.map((door) => (
            <Table.Tr key={door.door}>
              <Table.Td dir="auto">
                {door.door}
                {door.skewSeconds !== undefined && (
                  <p className="soft">
                    {t(door.skewSeconds > 0 ? 'doors.ahead' : 'doors.behind', {
                      count: Math.round(Math.abs(door.skewSeconds) / 60),
                    })}
                  </p>
                )}
              </Table.Td>
              <Table.Td>{door.admitted}</Table.Td>
              <Table.Td>{door.repeated}</Table.Td>
              <Table.Td>
                {door.secondsEach === undefined || door.secondsEachP95 === undefined
                  ? '–'
                  : t('doors.paceOf', {
                      usual: formatWait(door.secondsEach, language),
                      slow: formatWait(door.secondsEachP95, language),
                    })}
              </Table.Td>
              <Table.Td>{formatTime(door.lastAt, zone, language)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
