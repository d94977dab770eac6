import type { TopicTitle } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useId, useState } from 'react';
import { ReadBack } from '../reading/ReadBack';
import type { Said } from '../reading/said';
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
  /** What was said of the reader's texts before. */
  said: Said;
  onSave: (ask: AskDraft, topics: readonly TopicTitle[] | undefined) => Promise<void>;
  onCancel: () => void;
}

/** One ask: the sentence, looked at while it is typed, what kind of help it is, and until when it matters. */
export function AskForm({ ask, busy, said, onSave, onCancel }: AskFormProps) {
  const { t } = useTexts();
  const id = useId();
  const [sentence, setSentence] = useState(ask?.sentence ?? '');
  const [saidNow, setSaidNow] = useState(said);
  const text = sentence.trim();
  const [type, setType] = useState<AskDraft['type']>(ask?.type ?? 'advice');
  const [topics, setTopics] = useState(ask?.topics.join(', ') ?? '');
  const [goodAnswer, setGoodAnswer] = useState(ask?.goodAnswer ?? '');
  const [day, setDay] = useState(ask?.expiresAt ? localDay(ask.expiresAt) : '');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const written = {
          type,
          sentence: text,
          topics: topicsIn(topics),
          ...(goodAnswer.trim() !== '' && { goodAnswer: goodAnswer.trim() }),
          ...(day !== '' && { expiresAt: new Date(`${day}T23:59:59`).toISOString() }),
        };
        void onSave(written, saidNow[text] === said[text] ? undefined : saidNow[text]);
      }}
    >
      <p className="soft">{t('profile.readers.asks')}</p>
      <ReadBack
        kind="ask"
        text={text}
        said={saidNow[text]}
        onSay={(topics) => setSaidNow({ ...saidNow, [text]: topics })}
        coached
      >
        <Sentence label={t('profile.ask')} value={sentence} onChange={setSentence} />
      </ReadBack>
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
        <button type="submit" className="primary" disabled={busy || text === ''}>
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
