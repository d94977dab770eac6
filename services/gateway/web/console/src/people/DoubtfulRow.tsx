import { useTexts } from '@kith/i18n/console';
import { Button, Group } from '@mantine/core';
import { useId, useState, type KeyboardEvent } from 'react';
import { TopicPicker } from '../topics/TopicPicker';
import type { Choice } from './doubtfulTexts';

interface DoubtfulRowProps {
  row: Choice['row'];
  /** Whether the Tab key leads here. */
  reachable: boolean;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onFocus: () => void;
  onChoose: (topics: Choice['topics']) => void;
}

/** A text, whose it is, and what it may be about. */
export function DoubtfulRow({ row, reachable, onKeyDown, onFocus, onChoose }: DoubtfulRowProps) {
  const { t } = useTexts();
  const text = useId();
  const { chosen } = row;
  const others = row.count - row.people.length;
  const names = row.people.map((person) => person.name).join(', ');
  return (
    // a row takes the keys that choose, and its buttons do the same
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <li
      className="doubtful"
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
      tabIndex={reachable ? 0 : -1}
      aria-labelledby={text}
      data-read={chosen !== undefined}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onFocus();
      }}
    >
      <div id={text} className="doubtful-text">
        <span className="soft">{t(`doubtful.kind.${row.kind}`)}</span> <bdi className="strong">{row.text}</bdi>
      </div>
      <p className="soft plain">
        {[
          names && (others > 0 ? t('doubtful.andOthers', { names, count: others }) : names),
          row.alone && t('doubtful.alone'),
          row.answers > 0 && t('doubtful.answers', { count: row.answers }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {chosen && (
        <p className="plain doubtful-chosen">
          {chosen.length === 0
            ? t('doubtful.saidNone')
            : t('doubtful.said', { topic: chosen.map(({ field, title }) => `${field} › ${title}`).join(', ') })}
        </p>
      )}
      <Proposals row={row} onChoose={onChoose} />
    </li>
  );
}

function Proposals({ row, onChoose }: Pick<DoubtfulRowProps, 'row' | 'onChoose'>) {
  const { t } = useTexts();
  const [searching, setSearching] = useState(false);
  const isChosen = (id: string) => row.chosen?.some((topic) => topic.id === id) === true;
  return (
    <>
      <Group gap="xs" mt="xs">
        {row.proposals.map((topic, index) => (
          <Button
            key={topic.id}
            variant={isChosen(topic.id) ? 'filled' : 'default'}
            aria-pressed={isChosen(topic.id)}
            onClick={() => onChoose([topic])}
            className="doubtful-choice"
          >
            <kbd aria-hidden="true">{index + 1}</kbd> {topic.field} › {topic.title}
          </Button>
        ))}
        <Button
          variant={row.chosen?.length === 0 ? 'filled' : 'subtle'}
          color="gray"
          aria-pressed={row.chosen?.length === 0}
          onClick={() => onChoose([])}
          className="doubtful-choice"
        >
          <kbd aria-hidden="true">0</kbd> {t(row.proposals.length === 0 ? 'doubtful.noTopic' : 'doubtful.none')}
        </Button>
        <Button variant="subtle" color="gray" aria-expanded={searching} onClick={() => setSearching(!searching)}>
          {t('doubtful.another')}
        </Button>
      </Group>
      {searching && (
        <TopicPicker
          label={t('doubtful.anotherLabel')}
          onPick={(topic) => {
            if (!topic) return;
            setSearching(false);
            onChoose([topic]);
          }}
        />
      )}
    </>
  );
}
