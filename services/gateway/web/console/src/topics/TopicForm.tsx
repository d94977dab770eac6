import { newId, type HelpTopic, type HelpTopics } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Button, Fieldset, Group, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { Failure } from '../parts/Failure';
import { TopicMerge } from './TopicMerge';
import { draftOf, orderOf, useNameTopic, type FieldName, type WordsDraft } from './topics';

interface TopicFormProps {
  topic: HelpTopic | undefined;
  fields: HelpTopics['fields'];
  onClose: () => void;
}

/** What a topic is called in each language and what people say for it, or a new one. */
export function TopicForm({ topic, fields, onClose }: TopicFormProps) {
  const { t } = useTexts();
  const name = useNameTopic();
  const [id] = useState(() => topic?.id ?? `own-${newId()}`);
  const [field, setField] = useState<FieldName>(topic?.field ?? 'money');
  const [drafts, setDrafts] = useState(() => draftOf(topic));
  const nameless = drafts.every(({ title }) => title.trim() === '');
  const own = topic === undefined || topic.state === 'own';
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    name.mutateAsync({ id, ...(own && { field }), words: orderOf(drafts) }).then(onClose, () => undefined);
  };
  const change = (changed: WordsDraft) =>
    setDrafts(drafts.map((draft) => (draft.language === changed.language ? changed : draft)));
  return (
    <Modal
      opened
      onClose={onClose}
      title={topic ? topic.title : t('topics.addTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={save}>
        <p className="soft">{t(own ? 'topics.ownText' : 'topics.renameText')}</p>
        {own && (
          <NativeSelect
            label={t('topics.field')}
            value={field}
            onChange={(event) => setField(event.currentTarget.value as FieldName)}
            data={fields.map((each) => ({ value: each.field, label: each.title }))}
            mb="md"
          />
        )}
        {drafts.map((draft) => (
          <WordsFields key={draft.language} draft={draft} topic={topic} onChange={change} />
        ))}
        <Failure failure={name.error} />
        <Group mt="md">
          <Button type="submit" loading={name.isPending} disabled={nameless}>
            {t('topics.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('topics.cancel')}
          </Button>
        </Group>
      </form>
      {topic && <TopicMerge topic={topic} onMerged={onClose} />}
    </Modal>
  );
}

interface WordsFieldsProps {
  draft: WordsDraft;
  topic: HelpTopic | undefined;
  onChange: (draft: WordsDraft) => void;
}

function WordsFields({ draft, topic, onChange }: WordsFieldsProps) {
  const { t } = useTexts();
  const known = topic?.words.find((each) => each.language === draft.language);
  return (
    <Fieldset legend={t(`topics.language.${draft.language}`)} mb="md">
      <TextInput
        label={t('topics.name')}
        description={known?.kithTitle && t('topics.kithName', { title: known.kithTitle })}
        value={draft.title}
        maxLength={80}
        lang={draft.language}
        onChange={(event) => onChange({ ...draft, title: event.currentTarget.value })}
      />
      <Textarea
        label={t('topics.synonyms')}
        description={
          known && known.kithSynonyms.length > 0
            ? t('topics.kithSynonyms', { words: known.kithSynonyms.join(', ') })
            : t('topics.synonymsHint')
        }
        value={draft.synonyms}
        rows={3}
        resize="vertical"
        mt="sm"
        lang={draft.language}
        onChange={(event) => onChange({ ...draft, synonyms: event.currentTarget.value })}
      />
    </Fieldset>
  );
}
