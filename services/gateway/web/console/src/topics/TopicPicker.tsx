import { useTexts } from '@kith/i18n/console';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { fieldTitle, useTopics } from './topics';

interface TopicPickerProps {
  label: string;
  /** Cannot be chosen. */
  except?: string;
  onPick: (topic: PickedTopic | undefined) => void;
}

/** A topic with the title of its field. */
export interface PickedTopic {
  id: string;
  field: string;
  title: string;
}

/** Finds one topic by its name or by what people say for it; arrow keys choose, Enter takes. */
export function TopicPicker({ label, except, onPick }: TopicPickerProps) {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<PickedTopic>();
  const [wanted] = useDebouncedValue(typed === picked?.title ? '' : typed.trim(), 150);
  const topics = useTopics(wanted, '');
  const found = (wanted === '' ? [] : (topics.data?.topics ?? []))
    .filter((topic) => topic.id !== except && topic.state !== 'merged' && topic.id !== picked?.id)
    .map(({ id, field, title }) => ({ id, field: fieldTitle(topics.data, field), title }));
  const all = picked ? [picked, ...found] : found;
  return (
    <Select
      label={label}
      placeholder={t('topics.search')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('topics.clear') }}
      value={picked?.id ?? null}
      data={all.map(({ id, title }) => ({ value: id, label: title }))}
      filter={({ options }) => options}
      onSearchChange={setTyped}
      onChange={(topicId) => {
        const topic = all.find((one) => one.id === topicId);
        setPicked(topic);
        onPick(topic);
      }}
      nothingFoundMessage={
        topics.isError ? t('topics.searchFailed') : typed.trim() === '' ? t('topics.searchMore') : t('topics.none')
      }
    />
  );
}
