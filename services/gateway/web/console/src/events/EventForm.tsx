import type { GatheringPlan } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Alert, Button, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { Failure } from '../parts/Failure';
import { movesFar, planOf, type Draft, type DraftFaults } from './draft';
import { allZones } from './zones';

interface EventFormProps {
  start: Draft;
  submit: string;
  saving: boolean;
  failure: Error | null;
  /** How many are checked in: they would have to come in again if the doors moved far. */
  checkedIn?: number;
  onPlan: (plan: GatheringPlan) => void;
}

/** What an event is, where and when; faults are told beside their field when it is sent. */
export function EventForm({ start, submit, saving, failure, checkedIn = 0, onPlan }: EventFormProps) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(start);
  const [faults, setFaults] = useState<DraftFaults>({});

  const set = <K extends keyof Draft>(field: K, value: Draft[K]) => {
    setDraft({ ...draft, [field]: value });
    setFaults(Object.fromEntries(Object.entries(faults).filter(([faulty]) => faulty !== field)));
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const checked = planOf(draft);
    if ('plan' in checked) onPlan(checked.plan);
    else setFaults(checked.faults);
  };
  const fault = (field: keyof Draft) => (faults[field] ? t(`eventForm.fault.${faults[field]}`) : undefined);
  const text = (field: 'name' | 'venue' | 'doors' | 'starts' | 'ends') => ({
    label: t(`eventForm.${field}`),
    value: draft[field],
    error: fault(field),
    onChange: (event: { currentTarget: { value: string } }) => set(field, event.currentTarget.value),
  });

  return (
    <form className="event-form" onSubmit={send} noValidate>
      <Stack gap="md">
        <Failure failure={failure} />
        <TextInput {...text('name')} required maxLength={120} />
        <TextInput {...text('venue')} required maxLength={200} />
        <Select
          label={t('eventForm.zone')}
          description={t('eventForm.zoneHint')}
          data={allZones()}
          value={draft.zone}
          onChange={(zone) => zone && set('zone', zone)}
          searchable
          allowDeselect={false}
          limit={60}
          nothingFoundMessage={t('eventForm.noZone')}
        />
        <div className="three">
          <TextInput {...text('doors')} type="datetime-local" required />
          <TextInput {...text('starts')} type="datetime-local" required />
          <TextInput {...text('ends')} type="datetime-local" required />
        </div>
        <LiveRegion role="status">
          {checkedIn > 0 && movesFar(start, draft) && (
            <Alert color="orange">{t('eventForm.movesFar', { count: checkedIn })}</Alert>
          )}
        </LiveRegion>
        <NumberInput
          label={t('eventForm.capacity')}
          description={t('eventForm.capacityHint')}
          value={draft.capacity}
          error={fault('capacity')}
          onChange={(value) => set('capacity', typeof value === 'number' ? value : '')}
          allowDecimal={false}
          allowNegative={false}
          max={100_000}
          w={200}
        />
        <Group>
          <Button type="submit" loading={saving}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
