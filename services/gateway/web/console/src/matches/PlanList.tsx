import type { Match, MatchPlan } from '@kith/api';
import { formatDayAndTime } from '@kith/i18n';
import { isFound, sought, spellings } from '@kith/i18n/names';
import { useTexts } from '@kith/i18n/console';
import { Button, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useEvent } from '../events/EventPage';
import { AnswerToast } from './AnswerToast';
import { DroppedList } from './DroppedList';
import { DropPair } from './DropPair';
import { PairNames, PersonLink, type Named } from './PairNames';
import { PersonReasons } from './PersonReasons';
import { ReasonList } from './ReasonList';
import { isDoubtful, orders, toRows } from './reasons';
import { usePlanAnswers } from './usePlanAnswers';

/** The whole plan: pairs with a reason, pairs without one, and who has no pair. */
export function PlanList({ plan }: { plan: MatchPlan }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const answers = usePlanAnswers(id);
  const [wanted, setWanted] = useState('');
  const [search, change] = useSearch();
  const order = orders.find((known) => known === search.get('order')) ?? 'best';
  const matches = useWithName(plan.matches, wanted);
  const rows = useMemo(() => toRows(matches, order), [matches, order]);
  const openPerson = ({ personId }: Named) => change('person', personId);
  return (
    <>
      <DroppedList gatheringId={id} onTakeBack={answers.takeBack} />
      <Summary plan={plan} />
      <Group gap="md" align="flex-end" className="toolbar">
        <TextInput
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          placeholder={t('matches.search')}
          aria-label={t('matches.search')}
          w={260}
        />
        <SegmentedControl
          aria-label={t('matches.order.label')}
          value={order}
          onChange={(chosen) => change('order', chosen)}
          data={orders.map((value) => ({ value, label: t(`matches.order.${value}`) }))}
        />
      </Group>
      <ReasonList rows={rows} answers={answers} onPerson={openPerson} />
      <SomebodyNew
        matches={matches.filter(({ gives }) => gives.length === 0)}
        onDrop={answers.dropPair}
        onPerson={openPerson}
      />
      <Unmatched people={plan.unmatched} isRead={plan.reading.done} onPerson={openPerson} />
      <PersonReasons
        personId={search.get('person') ?? undefined}
        onPerson={openPerson}
        onClose={() => change('person', '')}
      />
      <AnswerToast said={answers.said} failure={answers.error} onUndo={answers.undo} onClose={answers.dismiss} />
    </>
  );
}

/** The pairs in whose names every word is found; a word may be of one of them and the next of the other. */
function useWithName(all: readonly Match[], wanted: string) {
  const names = useMemo(() => all.map(({ a, b }) => spellings(a.name) + spellings(b.name)), [all]);
  return useMemo(() => {
    const name = sought(wanted);
    return all.filter((_, index) => isFound(names[index] ?? '', name));
  }, [all, names, wanted]);
}

function useSearch() {
  const [search, setSearch] = useSearchParams();
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
  return [search, change] as const;
}

function Summary({ plan }: { plan: MatchPlan }) {
  const { t, language } = useTexts();
  const { zone } = useEvent();
  const reasons = plan.matches.flatMap(({ gives }) => gives);
  return (
    <p className="soft">
      {t('matches.summary', { count: plan.matches.length, people: plan.people })} ·{' '}
      {t('matches.doubts', { count: reasons.length, doubtful: reasons.filter(isDoubtful).length })} ·{' '}
      {t('matches.plannedAt', { at: formatDayAndTime(plan.plannedAt, zone, language) })}
    </p>
  );
}

const step = 40;

interface SomebodyNewProps {
  matches: readonly Match[];
  onDrop: (match: Match) => void;
  onPerson: (person: Named) => void;
}

/** Pairs of whom nothing is known that one could do for the other; none carries a sentence. */
function SomebodyNew({ matches, onDrop, onPerson }: SomebodyNewProps) {
  const { t } = useTexts();
  const [shown, setShown] = useState(step);
  const heading = useRef<HTMLHeadingElement>(null);
  if (matches.length === 0) return null;
  return (
    <section className="card" aria-labelledby="somebody-new">
      <h2 id="somebody-new" ref={heading} tabIndex={-1}>
        {t('matches.somebodyNew')}
      </h2>
      <ul className="names">
        {matches.slice(0, shown).map((match) => (
          <li key={`${match.a.personId} ${match.b.personId}`} className="pair-head">
            <PairNames people={[match.a, match.b]} onPerson={onPerson} />
            <DropPair
              match={match}
              onDrop={(dropped, button) => {
                focusBeside(button, heading.current);
                onDrop(dropped);
              }}
            />
          </li>
        ))}
      </ul>
      {matches.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + step)}>
          {t('more', { count: matches.length - shown })}
        </Button>
      )}
    </section>
  );
}

/** Moves the focus from a pair that goes to the next one, or the one before. */
function focusBeside(button: HTMLElement, heading: HTMLElement | null) {
  const item = button.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const other = beside?.querySelector<HTMLElement>(':scope > button') ?? heading;
  other?.focus();
}

interface UnmatchedProps {
  people: MatchPlan['unmatched'];
  isRead: boolean;
  onPerson: (person: Named) => void;
}

function Unmatched({ people, isRead, onPerson }: UnmatchedProps) {
  const { t } = useTexts();
  // of those who have a reason of their own, and of texts that nobody has read yet, nothing else is true
  const isHinted = isRead && people.some(({ why }) => why.length === 0);
  if (people.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('matches.unmatched', { count: people.length })}</h2>
      {isHinted && <p className="soft">{t('matches.unmatchedHint')}</p>}
      <ul className="names">
        {people.map((person) => (
          <li key={person.personId}>
            <PersonLink person={person} onPerson={onPerson} />{' '}
            <span className="soft">{person.why.map((each) => t(`whyUnmatched.${each}`)).join(' ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
