import type { HelpTopic } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Badge, Button, Group } from '@mantine/core';
import { Failure } from '../parts/Failure';
import { useTakeBackTopic } from './topics';

interface TopicRowProps {
  topic: HelpTopic;
  /** Missing for those who may only read. */
  onOpen: ((topic: HelpTopic) => void) | undefined;
}

/** A topic with what was changed of it, which can be taken back. */
export function TopicRow({ topic, onOpen }: TopicRowProps) {
  const { t, language } = useTexts();
  const takeBack = useTakeBackTopic();
  const { state, title } = topic;
  const words = topic.words.find((each) => each.language === language);
  const before = state === 'changed' && words?.kithTitle !== title ? words?.kithTitle : undefined;
  return (
    <li className="topic">
      <span className="topic-words">
        <bdi className="strong">{title}</bdi>
        {state !== 'as-it-came' && (
          <Badge variant="light" ms="xs">
            {t(`topics.state.${state}`)}
          </Badge>
        )}
        <span className="soft topic-detail">
          {[
            topic.mergedInto && t('topics.mergedInto', { title: topic.mergedInto.title }),
            before && t('topics.before', { title: before }),
            topic.within.length > 0 &&
              t('topics.within', { titles: topic.within.map((each) => each.title).join(', ') }),
            [...(words?.synonyms ?? []), ...(words?.kithSynonyms ?? [])].slice(0, 6).join(', '),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {onOpen && (
        <Group gap="xs" wrap="nowrap">
          {state !== 'as-it-came' && (
            <Button
              variant="subtle"
              color="gray"
              loading={takeBack.isPending}
              onClick={() => takeBack.mutate(topic)}
              aria-label={t(`topics.takeBackOf.${state}`, { title })}
            >
              {t('topics.takeBack')}
            </Button>
          )}
          {state !== 'merged' && (
            <Button variant="default" onClick={() => onOpen(topic)} aria-label={t('topics.editOf', { title })}>
              {t('topics.edit')}
            </Button>
          )}
        </Group>
      )}
      <Failure failure={takeBack.error} />
    </li>
  );
}
