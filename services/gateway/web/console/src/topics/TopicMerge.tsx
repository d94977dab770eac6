import type { HelpTopic } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Failure } from '../parts/Failure';
import { TopicPicker } from './TopicPicker';
import { useMergeTopic } from './topics';

/** Lets another topic stand for this one. */
export function TopicMerge({ topic, onMerged }: { topic: HelpTopic; onMerged: () => void }) {
  const { t } = useTexts();
  const merge = useMergeTopic();
  const [into, setInto] = useState<string>();
  return (
    <section aria-label={t('topics.mergeTitle')}>
      <h3>{t('topics.mergeTitle')}</h3>
      <p className="soft">{t('topics.mergeText', { title: topic.title })}</p>
      <TopicPicker label={t('topics.mergeInto')} except={topic.id} onPick={(other) => setInto(other?.id)} />
      <Failure failure={merge.error} />
      <Button
        variant="default"
        mt="sm"
        disabled={into === undefined}
        loading={merge.isPending}
        onClick={() => {
          if (into !== undefined) merge.mutateAsync({ id: topic.id, into }).then(onMerged, () => undefined);
        }}
      >
        {t('topics.merge')}
      </Button>
    </section>
  );
}
