import { useTexts } from '@kith/i18n/console';
import { Group, NumberInput, Table } from '@mantine/core';
import { useState } from 'react';
import { stationPlan } from './erlangC';
import { formatWait } from './waits';

/** How many stations a rush needs, before it comes. */
export function StationPlanner() {
  const { t, language } = useTexts();
  const [perMinute, setPerMinute] = useState(12);
  const [secondsEach, setSecondsEach] = useState(25);
  const isGiven = perMinute > 0 && secondsEach > 0;
  return (
    <>
      <p className="soft">{t('planner.how')}</p>
      <Group>
        <NumberInput
          label={t('planner.perMinute')}
          value={perMinute}
          onChange={(value) => setPerMinute(Number(value))}
          min={0.1}
          max={500}
        />
        <NumberInput
          label={t('planner.secondsEach')}
          value={secondsEach}
          onChange={(value) => setSecondsEach(Number(value))}
          min={1}
          max={600}
        />
      </Group>
      {isGiven && (
        <Table mt="md">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('planner.stations')}</Table.Th>
              <Table.Th>{t('planner.wait')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {stationPlan(perMinute, secondsEach).map(({ stations, waitSeconds }) => (
              <Table.Tr key={stations}>
                <Table.Td>{stations}</Table.Td>
                <Table.Td>
                  {Number.isFinite(waitSeconds) ? formatWait(waitSeconds, language) : t('planner.grows')}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <p className="soft">{t('planner.basis')}</p>
    </>
  );
}
