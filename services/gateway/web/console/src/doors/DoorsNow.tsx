import type { Door } from '@kith/api';
import { formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Alert, Table } from '@mantine/core';
import { formatWait, waitNow } from './waits';

/** Each door as it goes now: who came in, what was shown twice, how fast it goes, and whether its clock is right. */
export function DoorsNow({ doors, zone }: { doors: readonly Door[]; zone: string }) {
  const { t, language } = useTexts();
  const wait = waitNow(doors);
  if (doors.length === 0) return <p className="soft">{t('doors.none')}</p>;
  return (
    <>
      {wait?.isTooLong && (
        <Alert color="orange" role="alert" title={t('doors.tooLong')}>
          {Number.isFinite(wait.seconds)
            ? t('doors.waitAbout', { wait: formatWait(wait.seconds, language) })
            : t('doors.growing')}
        </Alert>
      )}
      {wait && !wait.isTooLong && <p>{t('doors.waitAbout', { wait: formatWait(wait.seconds, language) })}</p>}
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
