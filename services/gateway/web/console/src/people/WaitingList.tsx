import type { WaitingList as Line } from '@kith/api';
import { formatDayAndTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Modal, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEvent } from '../events/EventPage';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { api } from '../queries';
import { useSignedIn } from '../session/session';
import { Overbooking } from './Overbooking';

/** Who waits for a place, in the order of the line, and which offers are open. */
export function WaitingList({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const { roles } = useSignedIn();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('waitingList.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <People />
      {roles.includes('organiser') && <Overbooking />}
    </Modal>
  );
}

function People() {
  const { t, language } = useTexts();
  const { id, zone } = useEvent();
  const line = useQuery({
    queryKey: ['waiting-list', id],
    queryFn: () => api.get<Line>(`/api/attendee/gatherings/${id}/waiting-list`),
    refetchInterval: 10_000,
  });
  if (line.isPending) return <Waiting rows={4} />;
  if (line.isError) return <Failure failure={line.error} onRetry={() => void line.refetch()} />;
  const { seats, taken, entries } = line.data;
  return (
    <>
      <p>
        {seats === undefined
          ? t('waitingList.noLimit', { taken })
          : t('waitingList.seats', { taken, seats, free: Math.max(0, seats - taken) })}
      </p>
      <p className="soft">{t('waitingList.explain')}</p>
      {entries.length === 0 ? (
        <Empty title={t('waitingList.noneTitle')}>{t('waitingList.noneText')}</Empty>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('people.column.name')}</Table.Th>
              <Table.Th>{t('import.email')}</Table.Th>
              <Table.Th>{t('waitingList.since')}</Table.Th>
              <Table.Th>{t('people.column.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map((entry) => (
              <Table.Tr key={entry.registrationId}>
                <Table.Td dir="auto">{entry.name}</Table.Td>
                <Table.Td dir="auto">{entry.email}</Table.Td>
                <Table.Td>{formatDayAndTime(entry.joinedAt, zone, language)}</Table.Td>
                <Table.Td>
                  {entry.offerExpiresAt
                    ? t('waitingList.offeredUntil', { at: formatDayAndTime(entry.offerExpiresAt, zone, language) })
                    : t('people.state.waiting')}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}
