import type { KnownPerson } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useEvent } from '../events/EventPage';
import { useKnownPeople } from './duplicates';

interface PersonPickerProps {
  label: string;
  person: KnownPerson | undefined;
  /** Cannot be chosen: they are the other of the two. */
  except: KnownPerson | undefined;
  onPick: (person: KnownPerson | undefined) => void;
}

const nameOf = (person: KnownPerson) => `${person.name} · ${person.email}`;

/** Finds one person of the organisation by name or e-mail; arrow keys choose, Enter takes. */
export function PersonPicker({ label, person, except, onPick }: PersonPickerProps) {
  const { t } = useTexts();
  const { id } = useEvent();
  const [typed, setTyped] = useState('');
  const chosen = person ? nameOf(person) : '';
  const [wanted] = useDebouncedValue(typed === chosen ? '' : typed, 150);
  const people = useKnownPeople(id, wanted);
  const found = wanted.trim().length < 2 ? [] : (people.data ?? []);
  const shown = found.filter((one) => one.personId !== except?.personId && one.personId !== person?.personId);
  const all = person ? [person, ...shown] : shown;
  return (
    <Select
      label={label}
      placeholder={t('duplicates.search')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('duplicates.clear', { label }) }}
      value={person?.personId ?? null}
      data={all.map((one) => ({ value: one.personId, label: nameOf(one) }))}
      filter={({ options }) => options}
      onSearchChange={setTyped}
      onChange={(personId) => onPick(all.find((one) => one.personId === personId))}
      nothingFoundMessage={
        people.isError
          ? t('duplicates.searchFailed')
          : typed.trim().length < 2
            ? t('duplicates.searchMore')
            : people.isFetching || typed !== wanted
              ? t('waiting')
              : t('duplicates.searchNone')
      }
    />
  );
}
