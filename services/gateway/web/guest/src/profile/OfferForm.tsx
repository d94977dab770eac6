import type { TopicTitle } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useId, useState } from 'react';
import { ReadBack } from '../reading/ReadBack';
import type { Said } from '../reading/said';
import { Field } from '../register/Field';
import type { OfferDraft } from './mine';
import { Sentence } from './Sentence';
import { topicsIn } from './topics';

const kinds = [
  'advice',
  'introduction',
  'review',
  'mentoring',
  'resource',
  'other',
] as const satisfies readonly OfferDraft['kind'][];
const lengths = [15, 30, 45, 60, 90, 120];
const numbers = [1, 2, 3, 5, 10, 20];

/** The choices, with the present one among them. */
const withOwn = (choices: readonly number[], own: number) =>
  [...new Set([...choices, own])].toSorted((one, other) => one - other);

interface OfferFormProps {
  offer?: OfferDraft;
  busy: boolean;
  /** What was said of the reader's texts before. */
  said: Said;
  onSave: (offer: OfferDraft, topics: readonly TopicTitle[] | undefined) => Promise<void>;
  onCancel: () => void;
}

/** One offer: what, how long each time, and how often in a month. */
export function OfferForm({ offer, busy, said, onSave, onCancel }: OfferFormProps) {
  const { t } = useTexts();
  const id = useId();
  const [sentence, setSentence] = useState(offer?.sentence ?? '');
  const [saidNow, setSaidNow] = useState(said);
  const text = sentence.trim();
  const [kind, setKind] = useState<OfferDraft['kind']>(offer?.kind ?? 'advice');
  const [topics, setTopics] = useState(offer?.topics.join(', ') ?? '');
  const [minutes, setMinutes] = useState(offer?.minutes ?? 30);
  const [perMonth, setPerMonth] = useState(offer?.perMonth ?? 2);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const written = { kind, sentence: text, topics: topicsIn(topics), minutes, perMonth };
        void onSave(written, saidNow[text] === said[text] ? undefined : saidNow[text]);
      }}
    >
      <p className="soft">{t('profile.readers.offers')}</p>
      <ReadBack
        kind="offer"
        text={text}
        said={saidNow[text]}
        onSay={(topics) => setSaidNow({ ...saidNow, [text]: topics })}
      >
        <Sentence label={t('profile.offer')} value={sentence} onChange={setSentence} />
      </ReadBack>
      <div className="field">
        <label htmlFor={`${id}-kind`}>{t('profile.kind')}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={(event) => setKind(kinds.find((known) => known === event.currentTarget.value) ?? 'other')}
        >
          {kinds.map((known) => (
            <option key={known} value={known}>
              {t(`profile.offerKind.${known}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-minutes`}>{t('profile.howLong')}</label>
        <select
          id={`${id}-minutes`}
          value={minutes}
          onChange={(event) => setMinutes(Number(event.currentTarget.value))}
        >
          {withOwn(lengths, minutes).map((count) => (
            <option key={count} value={count}>
              {t('profile.minutes', { count })}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-times`}>{t('profile.howOften')}</label>
        <select
          id={`${id}-times`}
          value={perMonth}
          onChange={(event) => setPerMonth(Number(event.currentTarget.value))}
        >
          {withOwn(numbers, perMonth).map((count) => (
            <option key={count} value={count}>
              {t('profile.times', { count })}
            </option>
          ))}
        </select>
      </div>
      <Field name="topics" label={t('profile.topics')} value={topics} onChange={setTopics} />
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
