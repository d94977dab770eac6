import { Refused } from '@kith/api';
import { formatTime } from '@kith/i18n';
import { letters } from '@kith/i18n/names';
import { useTexts } from '@kith/i18n/kiosk';
import { LiveRegion } from '@kith/ui';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import type { Hit } from '../connection/doorServer';
import type { Door } from '../door/door';
import { fewestLetters } from '../roster/names';

/** The server is not asked for each letter. */
const pauseMs = 200;
const mostHits = 8;

type Found = { query: string; hits: readonly Hit[] } | { query: string; failed: 'failed' | 'often' };

interface FinderProps {
  door: Door;
  isOffline: boolean;
  /** Whether the names are on this device. */
  areNamesHere: boolean;
  onPicked: (hit: Hit) => void;
}

/** Finds a guest by name; a list of at most eight, all of it in reach of the keyboard. */
export function Finder({ door, isOffline, areNamesHere, onPicked }: FinderProps) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found>();
  const [active, setActive] = useState(0);
  const ids = { input: useId(), list: useId(), hint: useId() };
  const query = text.trim();
  const isLongEnough = letters(query) >= fewestLetters;
  const current = isLongEnough && found?.query === query ? found : undefined;
  const hits = current && 'hits' in current ? current.hits : [];

  useEffect(() => {
    if (!isLongEnough) return undefined;
    const cancelled = new AbortController();
    const search = () => {
      door.find(query, cancelled.signal).then(
        (all) => {
          if (cancelled.signal.aborted) return;
          setActive(0);
          setFound({ query, hits: all.slice(0, mostHits) });
        },
        (failure: unknown) => {
          if (!cancelled.signal.aborted) setFound({ query, failed: isTooOften(failure) ? 'often' : 'failed' });
        },
      );
    };
    const timer = setTimeout(search, areNamesHere ? 0 : pauseMs);
    return () => {
      cancelled.abort();
      clearTimeout(timer);
    };
  }, [door, query, isLongEnough, areNamesHere]);

  function onKeyDown(event: KeyboardEvent) {
    const last = hits.length - 1;
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, last));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Escape') setText('');
    else if (event.key === 'Enter') {
      const hit = hits[active];
      if (hit) onPicked(hit);
    } else return;
    event.preventDefault();
  }

  return (
    <search className="finder">
      {hits.length > 0 && <Hits id={ids.list} hits={hits} active={active} door={door} onPicked={onPicked} />}
      <label htmlFor={ids.input}>{t('find.label')}</label>
      <input
        id={ids.input}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={ids.list}
        aria-activedescendant={hits.length > 0 ? `${ids.list}-${active}` : undefined}
        aria-autocomplete="list"
        aria-describedby={ids.hint}
        value={text}
        onChange={(event) => {
          door.touched();
          setText(event.target.value);
        }}
        onKeyDown={onKeyDown}
        placeholder={t('find.example')}
        dir="auto"
        maxLength={80}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="done"
      />
      <LiveRegion as="p" id={ids.hint} className="soft" role="status">
        {hint()}
      </LiveRegion>
    </search>
  );

  function hint(): string {
    if (isOffline && !areNamesHere) return t('find.offline');
    if (query === '') return t('find.hint');
    if (!isLongEnough) return t('find.short');
    if (!current) return t('find.searching');
    if ('failed' in current) return t(`find.${current.failed}`);
    return hits.length === 0 ? t('find.nobody') : t('find.found', { count: hits.length });
  }
}

const isTooOften = (failure: unknown) => failure instanceof Refused && failure.problem.status === 429;

interface HitsProps {
  id: string;
  hits: readonly Hit[];
  active: number;
  door: Door;
  onPicked: (hit: Hit) => void;
}

function Hits({ id, hits, active, door, onPicked }: HitsProps) {
  const { t, language } = useTexts();
  const { zone } = door.snapshot().gathering;
  return (
    <div id={id} className="hits" role="listbox" aria-label={t('find.hits')}>
      {hits.map((hit, index) => (
        // the keyboard is handled by the field, which keeps the focus
        // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events
        <div
          key={hit.registrationId}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={() => onPicked(hit)}
        >
          <bdi className="name">{hit.displayName}</bdi>
          {hit.company && <bdi className="company">{hit.company}</bdi>}
          {hit.checkedInAt && (
            <span className="in">{t('find.in', { time: formatTime(hit.checkedInAt, zone, language) })}</span>
          )}
        </div>
      ))}
    </div>
  );
}
