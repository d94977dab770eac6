import { newId } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Button, Group, Input, NumberInput, SegmentedControl, TagsInput } from '@mantine/core';
import { useId, useState } from 'react';
import { Failure } from '../parts/Failure';
import { usePeople } from '../people/registrations';
import { seatingProblem, toRequest, type Seating } from './formats';
import { useStartRound } from './rounds';

/** How the next round is seated and how long it lasts. */
export function StartRound({ gatheringId, present }: { gatheringId: string; present: number }) {
  const { t } = useTexts();
  const start = useStartRound(gatheringId);
  const [minutes, setMinutes] = useState(8);
  const [seating, setSeating] = useState<Seating>({ format: 'pairs', tableSize: 4, roles: [] });
  const label = useId();
  const problem = seatingProblem(seating, present);
  const change = (part: Partial<Seating>) => setSeating({ ...seating, ...part });
  return (
    <div className="start-round">
      <Input.Wrapper label={t('room.seats.format')} labelProps={{ id: label }}>
        <SegmentedControl
          fullWidth
          aria-labelledby={label}
          value={seating.format}
          onChange={(format) => change({ format })}
          data={[
            { value: 'pairs', label: t('room.seats.pairs') },
            { value: 'sides', label: t('room.seats.sides') },
            { value: 'tables', label: t('room.seats.tablesOf') },
          ]}
        />
      </Input.Wrapper>
      {seating.format === 'sides' && (
        <Roles gatheringId={gatheringId} roles={seating.roles} onChange={(roles) => change({ roles })} />
      )}
      <Group align="flex-end" justify="center">
        {seating.format === 'tables' && (
          <NumberInput
            label={t('room.seats.tableSize')}
            value={seating.tableSize}
            onChange={(tableSize) => typeof tableSize === 'number' && change({ tableSize })}
            min={3}
            max={12}
            clampBehavior="strict"
            w={140}
          />
        )}
        <NumberInput
          label={t('room.minutes')}
          value={minutes}
          onChange={(value) => typeof value === 'number' && setMinutes(value)}
          min={1}
          max={60}
          clampBehavior="strict"
          w={140}
        />
        <Button
          loading={start.isPending}
          disabled={problem !== undefined}
          onClick={() => start.mutate({ roundId: newId(), seconds: minutes * 60, ...toRequest(seating) })}
        >
          {t('room.start')}
        </Button>
      </Group>
      <Outlook seating={seating} present={present} />
      <Failure failure={start.error} />
    </div>
  );
}

/** The roles that guests of this event have are offered; any other can be written. */
function Roles({
  gatheringId,
  roles,
  onChange,
}: {
  gatheringId: string;
  roles: string[];
  onChange: (roles: string[]) => void;
}) {
  const { t } = useTexts();
  const people = usePeople(gatheringId);
  const known = new Set((people.data ?? []).flatMap(({ role }) => (role ? [role.trim()] : [])));
  return (
    <TagsInput
      label={t('room.seats.roles')}
      description={t('room.seats.rolesHint')}
      data={[...known].toSorted((a, b) => a.localeCompare(b))}
      value={roles}
      onChange={onChange}
      maxTags={50}
      acceptValueOnBlur
    />
  );
}

/** What the choice means for those who are there, or why it cannot be. */
function Outlook({ seating, present }: { seating: Seating; present: number }) {
  const { t } = useTexts();
  const problem = seatingProblem(seating, present);
  const tables = Math.ceil(present / seating.tableSize);
  let text = '';
  if (problem) text = t(`room.seats.${problem}`);
  else if (seating.format === 'tables') text = t('room.seats.seating', { count: tables, people: present });
  else if (seating.format === 'pairs' && present % 2 === 1) text = t('room.seats.odd');
  return (
    <LiveRegion as="p" className="soft plain" role="status">
      {text}
    </LiveRegion>
  );
}
