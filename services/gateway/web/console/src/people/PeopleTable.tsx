import type { RegisteredPerson } from '@kith/api';
import { formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent } from 'react';

interface PeopleTableProps {
  people: RegisteredPerson[];
  zone: string;
  onOpen: (person: RegisteredPerson) => void;
}

const rowHeight = 48;

/** Any number of guests: only the rows in sight are drawn. Arrow keys move, Enter opens. */
export function PeopleTable({ people, zone, onOpen }: PeopleTableProps) {
  const { t } = useTexts();
  const scroll = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  // eslint-disable-next-line react-hooks/incompatible-library -- the rows are drawn here and nowhere memoised
  const rows = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const at = Math.min(chosen, people.length - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.floor((scroll.current?.clientHeight ?? 480) / rowHeight);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const step = steps[event.key];
    const person = people[at];
    if (step !== undefined) {
      const next = Math.max(0, Math.min(people.length - 1, at + step));
      setChosen(next);
      rows.scrollToIndex(next);
      event.preventDefault();
    } else if (event.key === 'Enter' && person) {
      onOpen(person);
      event.preventDefault();
    }
  };

  return (
    <div
      ref={scroll}
      className="people"
      role="grid"
      aria-label={t('rooms.people')}
      aria-rowcount={people.length + 1}
      aria-activedescendant={`person-${String(at)}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="row" className="people-row people-head" aria-rowindex={1}>
        {(['name', 'company', 'role', 'asks', 'offers', 'state'] as const).map((column) => (
          <span role="columnheader" key={column}>
            {t(`people.column.${column}`)}
          </span>
        ))}
      </div>
      <div role="rowgroup" className="people-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const person = people[index];
          return (
            person && (
              <PersonRow
                key={person.registrationId}
                person={person}
                index={index}
                top={start}
                chosen={index === at}
                zone={zone}
                onOpen={() => {
                  setChosen(index);
                  onOpen(person);
                }}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

interface PersonRowProps {
  person: RegisteredPerson;
  index: number;
  top: number;
  chosen: boolean;
  zone: string;
  onOpen: () => void;
}

function PersonRow({ person, index, top, chosen, zone, onOpen }: PersonRowProps) {
  const { t, language } = useTexts();
  const state = person.checkedInAt
    ? `✓ ${t('people.here', { at: formatTime(person.checkedInAt, zone, language) })}`
    : t(`people.state.${person.state}`);
  return (
    // the grid takes the keys for all its rows
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events
    <div
      id={`person-${String(index)}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      tabIndex={-1}
      className="people-row"
      style={{ transform: `translateY(${String(top)}px)` }}
      onClick={onOpen}
    >
      <span role="gridcell" className="strong" dir="auto">
        {person.name}
      </span>
      <span role="gridcell" dir="auto">
        {person.company}
      </span>
      <span role="gridcell" dir="auto">
        {person.role}
      </span>
      <span role="gridcell" dir="auto">
        {person.asks.join(' · ')}
      </span>
      <span role="gridcell" dir="auto">
        {person.offers.join(' · ')}
      </span>
      <span role="gridcell">
        {state}
        {person.photos === false && ` · ${t('people.noPhotos')}`}
      </span>
    </div>
  );
}
