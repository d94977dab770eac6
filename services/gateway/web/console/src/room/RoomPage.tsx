import type { CurrentRound, Round, Room } from '@kith/api';
import { formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Button, Group, Table } from '@mantine/core';
import { useEvent } from '../events/EventPage';
import { Countdown } from '../parts/Countdown';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { LineState } from '../parts/LineState';
import { Waiting } from '../parts/Waiting';
import { useSignedIn } from '../session/session';
import { clockOffset } from './clock';
import { tablesOf } from './formats';
import { PlanDifferences } from './PlanDifferences';
import { useEndRound, useExtendRound, useRoom } from './rounds';
import { StartRound } from './StartRound';
import { Unmatched } from './Unmatched';

/** The room as it is: who is present, who sits where, how long it lasts. */
export function RoomPage() {
  const { t } = useTexts();
  const { id, state } = useEvent();
  const { roles } = useSignedIn();
  const room = useRoom(id);
  if (room.isPending) return <Waiting rows={6} height={64} />;
  if (room.isError) return <Failure failure={room.error} onRetry={() => void room.refetch()} />;
  const { value } = room.data;
  const host = roles.includes('organiser');
  return (
    <>
      <div className="spread room-facts">
        <p>
          <strong data-testid="in-room">{value.present}</strong> {t('room.present', { count: value.present })} ·{' '}
          {t('room.connections', { count: value.connections })}
        </p>
        <LineState line={room.line} />
      </div>
      {value.current ? (
        <RunningRound gatheringId={id} round={value.current} offsetMillis={clockOffset(room.data)} host={host} />
      ) : (
        <NoRound gatheringId={id} room={value} host={host && state === 'live'} live={state === 'live'} />
      )}
      <Unmatched people={value.unmatched} />
      <PastRounds rounds={value.rounds.filter((round) => round.roundId !== value.current?.roundId)} />
    </>
  );
}

interface NoRoundProps {
  gatheringId: string;
  room: Room;
  host: boolean;
  live: boolean;
}

function NoRound({ gatheringId, room, host, live }: NoRoundProps) {
  const { t } = useTexts();
  if (!live) return <Empty title={t('room.notOpenTitle')}>{t('room.notOpenText')}</Empty>;
  if (room.present === 0) return <Empty title={t('room.nobodyTitle')}>{t('room.nobodyText')}</Empty>;
  return (
    <Empty
      title={t(room.rounds.length === 0 ? 'room.firstTitle' : 'room.nextTitle')}
      action={host && <StartRound gatheringId={gatheringId} present={room.present} />}
    >
      {t('room.startText')}
    </Empty>
  );
}

interface RunningRoundProps {
  gatheringId: string;
  round: CurrentRound;
  offsetMillis: number;
  host: boolean;
}

function RunningRound({ gatheringId, round, offsetMillis, host }: RunningRoundProps) {
  const { t } = useTexts();
  const extend = useExtendRound(gatheringId);
  const end = useEndRound(gatheringId);
  const tables = tablesOf(round.seats);
  const hasPlan = tables.some(({ planned }) => planned) || round.apart.length > 0;
  return (
    <>
      <section className="card round">
        <div>
          <h2>{t('during.round', { number: round.number })}</h2>
          <Countdown until={round.endsAt} offsetMillis={offsetMillis} className="clock" />
        </div>
        {host && (
          <Group>
            <Button
              variant="default"
              loading={extend.isPending}
              onClick={() => extend.mutate({ roundId: round.roundId, seconds: 60 })}
            >
              {t('room.extend')}
            </Button>
            <Button loading={end.isPending} onClick={() => end.mutate(round.roundId)}>
              {t('room.end')}
            </Button>
          </Group>
        )}
      </section>
      <Failure failure={extend.error} />
      <Failure failure={end.error} />
      <h3>{t('room.tables', { count: tables.length })}</h3>
      <ul className="tables">
        {tables.map(({ table, people, planned }) => (
          <li key={table}>
            <span className="table-number">
              <span className="sr">{t('room.table')} </span>
              {table}
            </span>
            <span>
              {people.map((person) => (
                <bdi key={person.personId} className="at-table">
                  {person.name}
                </bdi>
              ))}
              {hasPlan && !planned && <span className="unplanned">≠ {t('room.plan.unplanned')}</span>}
            </span>
          </li>
        ))}
      </ul>
      <PlanDifferences round={round} />
      {round.sittingOut.length > 0 && (
        <>
          <h3>{t('room.sittingOut', { count: round.sittingOut.length })}</h3>
          <ul className="names">
            {round.sittingOut.map((person) => (
              <li key={person.personId} dir="auto">
                {person.name}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function PastRounds({ rounds }: { rounds: Round[] }) {
  const { t, language } = useTexts();
  const { zone } = useEvent();
  if (rounds.length === 0) return null;
  return (
    <section>
      <h2>{t('room.past')}</h2>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('room.round')}</Table.Th>
            <Table.Th>{t('room.from')}</Table.Th>
            <Table.Th>{t('room.until')}</Table.Th>
            <Table.Th>{t('room.pairs')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rounds
            .toSorted((a, b) => b.number - a.number)
            .map((round) => (
              <Table.Tr key={round.roundId}>
                <Table.Td>{round.number}</Table.Td>
                <Table.Td>{formatTime(round.startedAt, zone, language)}</Table.Td>
                <Table.Td>{formatTime(round.endedAt ?? round.endsAt, zone, language)}</Table.Td>
                <Table.Td>{round.meetings}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
