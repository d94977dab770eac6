import type { RegisteredPerson } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Button, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useDeferredValue, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useEvent } from '../events/EventPage';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { useSignedIn } from '../session/session';
import { ActiveImports } from './ActiveImports';
import { DoubtfulTexts } from './DoubtfulTexts';
import { DoubtfulTextsButton } from './DoubtfulTextsLink';
import { Duplicates } from './Duplicates';
import { useDuplicates } from './duplicates';
import { ImportPeople } from './ImportPeople';
import { PeopleTable } from './PeopleTable';
import { PersonPanel } from './PersonPanel';
import { toPeopleFile, usePeople } from './registrations';
import { filters, find, spellAhead, type Filter } from './search';
import { WaitingList } from './WaitingList';

export function People() {
  const { t } = useTexts();
  const gathering = useEvent();
  const { roles } = useSignedIn();
  const people = usePeople(gathering.id);
  const [importing, setImporting] = useState(false);
  const [search, setSearch] = useSearchParams();
  const organiser = roles.includes('organiser');

  if (people.isPending) return <Waiting rows={10} />;
  if (people.isError) return <Failure failure={people.error} onRetry={() => void people.refetch()} />;
  if (organiser && search.get('look') === 'texts') return <DoubtfulTexts onClose={() => setSearch({})} />;
  return (
    <>
      {organiser && !importing && <ActiveImports />}
      {people.data.length === 0 ? (
        <Empty
          title={t('people.emptyTitle')}
          action={organiser && <Button onClick={() => setImporting(true)}>{t('import.open')}</Button>}
        >
          {t('people.emptyText')}
        </Empty>
      ) : (
        <Guests people={people.data} onImport={organiser ? () => setImporting(true) : undefined} />
      )}
      {organiser && (
        <ImportPeople opened={importing} onOpen={() => setImporting(true)} onClose={() => setImporting(false)} />
      )}
    </>
  );
}

function DuplicatesButton({ open, onChange }: { open: boolean; onChange: (look: string) => void }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const duplicates = useDuplicates(id);
  return (
    <>
      <Button variant="default" onClick={() => onChange('duplicates')}>
        {t('duplicates.open', { count: duplicates.data?.length ?? 0 })}
      </Button>
      <Duplicates opened={open} onClose={() => onChange('')} />
    </>
  );
}

function Guests({ people, onImport }: { people: RegisteredPerson[]; onImport: (() => void) | undefined }) {
  const { t } = useTexts();
  const gathering = useEvent();
  const [search, setSearch] = useSearchParams();
  const typed = search.get('q') ?? '';
  const filter = filters.find((known) => known === search.get('show')) ?? 'all';
  const wanted = useDeferredValue(typed);
  useEffect(() => spellAhead(people), [people]);
  const found = find(people, wanted, filter);
  const open = people.find((person) => person.registrationId === search.get('person'));

  const change = (name: string, value: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );

  return (
    <>
      <Group className="toolbar" gap="md" wrap="wrap">
        <TextInput
          type="search"
          value={typed}
          onChange={(event) => change('q', event.currentTarget.value)}
          placeholder={t('people.search')}
          aria-label={t('people.search')}
          w={320}
        />
        <SegmentedControl
          value={filter}
          onChange={(value) => change('show', value === 'all' ? '' : value)}
          data={filters.map((value: Filter) => ({ value, label: t(`people.filter.${value}`) }))}
          aria-label={t('people.filterLabel')}
        />
        {onImport && (
          <Group ml="auto" gap="sm">
            {(gathering.capacity !== undefined || gathering.waiting + gathering.offered > 0) && (
              <Button variant="default" onClick={() => change('look', 'waiting')}>
                {t('waitingList.open', { count: gathering.waiting + gathering.offered })}
              </Button>
            )}
            <DuplicatesButton open={search.get('look') === 'duplicates'} onChange={(look) => change('look', look)} />
            <DoubtfulTextsButton onOpen={() => change('look', 'texts')} />
            <Button variant="default" component="a" href={toPeopleFile(gathering.id)} download>
              {t('people.export')}
            </Button>
            <Button variant="default" onClick={onImport}>
              {t('import.open')}
            </Button>
          </Group>
        )}
      </Group>
      <LiveRegion as="p" className="soft" role="status">
        {t('people.count', { count: found.length, all: people.length })}
      </LiveRegion>
      {found.length === 0 ? (
        <Empty title={t('people.noneTitle')}>{t('people.noneText')}</Empty>
      ) : (
        <PeopleTable
          people={found}
          zone={gathering.zone}
          onOpen={(person) => change('person', person.registrationId)}
        />
      )}
      <WaitingList opened={search.get('look') === 'waiting'} onClose={() => change('look', '')} />
      <PersonPanel person={open} onClose={() => change('person', '')} />
    </>
  );
}
