import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Anchor, Button, Checkbox, CopyButton, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import {
  asSent,
  faultsOf,
  mostQuestions,
  newQuestion,
  toRegistrationPage,
  useRegistrationForm,
  useSaveForm,
  type Question,
} from './registrationForm';

/** Where people register, and what they are asked beside name and e-mail. */
export function RegistrationSettings() {
  const { t } = useTexts();
  const { id, state } = useEvent();
  const form = useRegistrationForm(id);
  const address = toRegistrationPage(id);
  return (
    <>
      <p>{t(state === 'draft' ? 'form.addressDraft' : 'form.address')}</p>
      <Group mb="md">
        <Anchor href={address} target="_blank" rel="noreferrer" className="address">
          {address}
        </Anchor>
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('copied') : t('form.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      {form.isPending && <Waiting rows={2} />}
      <Failure failure={form.error} onRetry={() => void form.refetch()} />
      {form.isSuccess && <Questions key={form.data.version} saved={form.data.questions} />}
    </>
  );
}

const kinds = ['text', 'one-of', 'some-of', 'yes-no'] as const;

function Questions({ saved }: { saved: Question[] }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const save = useSaveForm(id);
  const [questions, setQuestions] = useState(saved);
  const [tried, setTried] = useState(false);
  const faults = faultsOf(questions);
  const put = (index: number, change: Partial<Question>) =>
    setQuestions(questions.map((question, at) => (at === index ? { ...question, ...change } : question)));
  const send = () => {
    setTried(true);
    if (faults.length === 0) save.mutate(asSent(questions, saved));
  };
  return (
    <>
      <p className="soft">{t('form.always')}</p>
      <ol className="questions">
        {questions.map((question, index) => (
          <li key={question.id}>
            <QuestionFields
              question={question}
              number={index + 1}
              onChange={(change) => put(index, change)}
              onRemove={() => setQuestions(questions.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <LiveRegion role="alert">
        {tried &&
          faults.map((fault) => (
            <p key={fault} className="fault">
              {t(`form.fault.${fault}`)}
            </p>
          ))}
      </LiveRegion>
      <Failure failure={save.error} />
      <Group>
        <Button
          variant="default"
          disabled={questions.length >= mostQuestions}
          onClick={() => setQuestions([...questions, newQuestion(nextNumber(questions))])}
        >
          {t('form.add')}
        </Button>
        <Button loading={save.isPending} disabled={questions === saved} onClick={send}>
          {t('form.save')}
        </Button>
      </Group>
      <LiveRegion role="status">{save.isSuccess && <p>{t('form.saved')}</p>}</LiveRegion>
    </>
  );
}

// an id that no question of the list has, so that each keeps its place while others go
function nextNumber(questions: readonly Question[]): number {
  let number = questions.length;
  while (questions.some(({ id }) => id === newQuestion(number).id)) number += 1;
  return number;
}

interface QuestionFieldsProps {
  question: Question;
  number: number;
  onChange: (change: Partial<Question>) => void;
  onRemove: () => void;
}

function QuestionFields({ question, number, onChange, onRemove }: QuestionFieldsProps) {
  const { t } = useTexts();
  const choice = question.kind === 'one-of' || question.kind === 'some-of';
  return (
    <fieldset className="question">
      <legend>{t('form.question', { number })}</legend>
      <TextInput
        label={t('form.label')}
        value={question.label}
        maxLength={200}
        onChange={(event) => onChange({ label: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('form.kind')}
        value={question.kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value as Question['kind'] })}
        data={kinds.map((kind) => ({ value: kind, label: t(`form.kindOf.${kind}`) }))}
      />
      {choice && (
        <Textarea
          label={t('form.options')}
          description={t('form.optionsHint')}
          autosize
          minRows={2}
          value={(question.options ?? []).join('\n')}
          onChange={(event) => onChange({ options: event.currentTarget.value.split('\n') })}
        />
      )}
      <Group justify="space-between">
        <Checkbox
          label={t('form.mandatory')}
          checked={question.mandatory}
          onChange={(event) => onChange({ mandatory: event.currentTarget.checked })}
        />
        <Button variant="subtle" color="gray" onClick={onRemove} aria-label={t('form.removeOf', { number })}>
          {t('form.remove')}
        </Button>
      </Group>
    </fieldset>
  );
}
