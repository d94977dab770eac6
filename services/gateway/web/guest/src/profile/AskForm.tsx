import { useTexts } from '@kith/i18n/guest';
import { useId, useState } from 'react';
import { Coach } from '../register/Coach';
import { Field } from '../register/Field';
import type { AskDraft } from './mine';
import { Sentence } from './Sentence';
import { topicsIn } from './topics';

const types = [
  'advice',
  'introduction',
  'feedback',
  'hiring',
  'work',
  'funding',
  'partner',
  'mentor',
  'other',
] as const satisfies readonly AskDraft['type'][];

interface AskFormProps {
  ask?: AskDraft;
  busy: boolean;
  onSave: (ask: AskDraft) => Promise<void>;
  onCancel: () => void;
}

/** One ask: the sentence, looked at while it is typed, what kind of help it is, and until when it matters. */
export function AskForm({ ask, busy, onSave, onCancel }: AskFormProps) {
  const { t } = useTexts();
  const id = useId();
  const [sentence, setSentence] = useState(ask?.sentence ?? '');
  const [type, setType] = useState<AskDraft['type']>(ask?.type ?? 'advice');
  const [topics, setTopics] = useState(ask?.topics.join(', ') ?? '');
  const [goodAnswer, setGoodAnswer] = useState(ask?.goodAnswer ?? '');
  const [day, setDay] = useState(ask?.expiresAt ? localDay(ask.expiresAt) : '');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSave({
          type,
          sentence: sentence.trim(),
          topics: topicsIn(topics),
          ...(goodAnswer.trim() !== '' && { goodAnswer: goodAnswer.trim() }),
          ...(day !== '' && { expiresAt: new Date(`${day}T23:59:59`).toISOString() }),
        });
      }}
    >
      <Sentence label={t('profile.ask')} value={sentence} onChange={setSentence} />
      <div role="status">{sentence.trim().length > 3 && <Coach ask={sentence} />}</div>
      <div className="field">
        <label htmlFor={`${id}-type`}>{t('profile.kind')}</label>
        <select
          id={`${id}-type`}
          value={type}
          onChange={(event) => setType(types.find((known) => known === event.currentTarget.value) ?? 'other')}
        >
          {types.map((known) => (
            <option key={known} value={known}>
              {t(`profile.type.${known}`)}
            </option>
          ))}
        </select>
      </div>
      <Field
        name="goodAnswer"
        label={t('profile.goodAnswer')}
        value={goodAnswer}
        onChange={setGoodAnswer}
        maxLength={300}
      />
      <Field name="topics" label={t('profile.topics')} value={topics} onChange={setTopics} />
      <div className="field">
        <label htmlFor={`${id}-day`}>
          {t('profile.until')} <span className="soft">{t('register.optional')}</span>
        </label>
        <input id={`${id}-day`} type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      </div>
      <div className="steps">
        <button type="submit" className="primary" disabled={busy || sentence.trim() === ''}>
          {t('profile.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('profile.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The day of an instant where the reader is, as a field for days wants it. */
function localDay(instant: string): string {
  const date = new Date(instant);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
