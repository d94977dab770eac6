import type { HelpTopic, HelpTopics } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { useSignedIn } from '../session/session';
import { TopicForm } from './TopicForm';
import { TopicRow } from './TopicRow';
import { useTopics } from './topics';

/** The topics of help that texts are read by, as this organisation calls them. */
export function Topics() {
  const { t } = useTexts();
  const { roles } = useSignedIn();
  const [typed, setTyped] = useState('');
  const [field, setField] = useState('');
  const [open, setOpen] = useState<HelpTopic | 'new'>();
  const [wanted] = useDebouncedValue(typed.trim(), 200);
  const topics = useTopics(wanted, field);
  const fields = topics.data?.fields ?? [];
  const organiser = roles.includes('organiser');
  return (
    <>
      <p className="soft">{t('topics.explain')}</p>
      <Group gap="md" align="end" wrap="wrap">
        <TextInput
          type="search"
          label={t('topics.search')}
          description={t('topics.searchHint')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          w={320}
          maw="100%"
        />
        <NativeSelect
          label={t('topics.field')}
          value={field}
          onChange={(event) => setField(event.currentTarget.value)}
          data={[
            { value: '', label: t('topics.everyField') },
            ...fields.map((each) => ({ value: each.field, label: `${each.title} (${String(each.topics)})` })),
          ]}
        />
        {organiser && (
          <Button variant="default" onClick={() => setOpen('new')}>
            {t('topics.add')}
          </Button>
        )}
      </Group>
      <LiveRegion as="p" className="soft topics-count" role="status">
        {topics.data && counted(topics.data, wanted === '' && field === '', t)}
      </LiveRegion>
      {topics.isPending && <Waiting rows={4} />}
      <Failure failure={topics.error} onRetry={() => void topics.refetch()} />
      {topics.data && <Groups found={topics.data} onOpen={organiser ? setOpen : undefined} />}
      {open && (
        <TopicForm topic={open === 'new' ? undefined : open} fields={fields} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

type T = ReturnType<typeof useTexts>['t'];

function counted({ topics, total }: HelpTopics, untouched: boolean, t: T): string {
  if (untouched) return t(total === 0 ? 'topics.nothingChanged' : 'topics.changed', { count: total });
  if (total === 0) return t('topics.none');
  return topics.length < total
    ? t('topics.foundOf', { count: topics.length, total })
    : t('topics.found', { count: total });
}

/** What was changed first, then field by field. */
function Groups({ found, onOpen }: { found: HelpTopics; onOpen: ((topic: HelpTopic) => void) | undefined }) {
  const { t } = useTexts();
  const changed = found.topics.filter((topic) => topic.state !== 'as-it-came');
  const groups = [
    { key: 'changed', title: t('topics.yours'), topics: changed },
    ...found.fields.map((each) => ({
      key: each.field,
      title: each.title,
      topics: found.topics.filter((topic) => topic.field === each.field && topic.state === 'as-it-came'),
    })),
  ].filter((group) => group.topics.length > 0);
  return (
    <div className="topics">
      {groups.map((group) => (
        <section key={group.key} aria-label={group.title}>
          <h3>{group.title}</h3>
          <ul className="plain-list">
            {group.topics.map((topic) => (
              <TopicRow key={topic.id} topic={topic} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
