import { newId, Refused, type RegistrationPage, type SubmissionReceipt, type TopicTitle } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';
import { useRef, useState, type SyntheticEvent } from 'react';
import { ReadBack } from '../reading/ReadBack';
import { positionOf } from '../reading/said';
import { TextReaderContext, visitorsReader } from '../reading/textReader';
import { emailFaults, emptyDraft, fieldOf, missing, standing, submissionOf, type Draft, type Refusal } from './draft';
import { Field } from './Field';
import { submit } from './page';
import { QuestionField } from './Questions';
import { Wishes } from './Wishes';

interface FormProps {
  page: RegistrationPage;
  onTaken: (receipt: SubmissionReceipt, email: string) => void;
}

/** Name and address, the organiser's questions, asks and offers, and a yes or no for each purpose. */
export function RegistrationForm({ page, onTaken }: FormProps) {
  const { t, tOr } = useTexts();
  const [draft, setDraft] = useState(emptyDraft);
  const [refusal, setRefusal] = useState<Refusal>();
  const [sending, setSending] = useState(false);
  // the last places may go while somebody writes: then they are asked, and sending again is a yes
  const [isFull, setFull] = useState(page.availability === 'waiting-list');
  const [reader] = useState(() => visitorsReader(page.gatheringId));
  // the same form under the same id however often it is sent; a changed one is another
  const sent = useRef({ id: newId(), text: '' });
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const put = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const say = (text: string, topics: readonly TopicTitle[]) => put({ said: { ...draft.said, [text]: topics } });
  const open = refusal ? standing(page, draft, refusal) : [];
  const faults = open.map(fieldOf);
  const emailFault = open.map((fault) => emailFaults.get(fault)).find(Boolean) ?? 'emailFault';
  const position = positionOf(draft.role, draft.company);
  const problem = problemOf();

  /** Mended faults are not spoken of any longer. */
  function problemOf() {
    if (!refusal) return '';
    if (refusal.gaps.length > 0) return open.length > 0 ? t('register.incomplete', { count: open.length }) : '';
    return refusal.told.length > 0 && open.length === 0 ? '' : refusal.text;
  }

  const refuse = (told: Omit<Refusal, 'draft'>) => {
    const fields = [...told.gaps, ...told.told].map(fieldOf);
    setRefusal({ ...told, draft });
    const first = Array.from(form.current?.elements ?? []).find((element) =>
      fields.includes(element.getAttribute('name') ?? ''),
    ) as HTMLElement | undefined;
    (first ?? summary.current)?.focus();
  };

  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    const gaps = missing(page, draft);
    if (gaps.length > 0) {
      refuse({ gaps, told: [], text: '' });
      return;
    }
    const submission = submissionOf(page, draft, isFull);
    const text = JSON.stringify(submission);
    if (sent.current.text !== text) sent.current = { id: newId(), text };
    setSending(true);
    try {
      onTaken(await submit(page.gatheringId, sent.current.id, submission), submission.visitor.email);
    } catch (failure) {
      if (failure instanceof Refused) {
        const told = failure.problem['fields'];
        const named = told && typeof told === 'object' ? Object.keys(told) : [];
        const text = tOr(`register.problem.${failure.problem.code}`, t('register.problem.unknown'));
        if (failure.problem.code === 'event-full') setFull(true);
        refuse({ gaps: [], told: named, text });
      } else {
        refuse({ gaps: [], told: [], text: t('register.problem.unreachable') });
      }
    } finally {
      setSending(false);
    }
  };

  return (
    <form ref={form} onSubmit={(event) => void send(event)} noValidate>
      <p>{t('register.readers')}</p>
      <LiveRegion role="alert" tabIndex={-1} ref={summary}>
        {problem !== '' && <p className="fault summary">{problem}</p>}
      </LiveRegion>
      <Field
        name="visitor.name"
        label={t('register.name')}
        value={draft.name}
        onChange={(name) => put({ name })}
        mandatory
        faulty={faults.includes('visitor.name')}
        autoComplete="name"
      />
      <Field
        name="visitor.email"
        label={t('register.email')}
        type="email"
        value={draft.email}
        onChange={(email) => put({ email })}
        mandatory
        faulty={faults.includes('visitor.email')}
        fault={t(`register.${emailFault}`)}
        autoComplete="email"
        maxLength={254}
      />
      {page.form.questions.length > 0 && <p className="soft">{t('register.answersReaders')}</p>}
      {page.form.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answer={draft.answers[question.id] ?? []}
          onChange={(answer) => put({ answers: { ...draft.answers, [question.id]: answer } })}
          faulty={faults.includes(`answers.${question.id}`)}
        />
      ))}
      <TextReaderContext value={reader}>
        <p className="soft">{t('register.wishesReaders')}</p>
        <Wishes kind="asks" wishes={draft.asks} onChange={(asks) => put({ asks })} said={draft.said} onSay={say} />
        <Wishes
          kind="offers"
          wishes={draft.offers}
          onChange={(offers) => put({ offers })}
          said={draft.said}
          onSay={say}
        />
        <Field
          name="company"
          label={t('register.company')}
          value={draft.company}
          onChange={(company) => put({ company })}
          autoComplete="organization"
        />
        <ReadBack kind="role" text={position} said={draft.said[position]} onSay={(topics) => say(position, topics)}>
          <Field
            name="role"
            label={t('register.role')}
            value={draft.role}
            onChange={(role) => put({ role })}
            autoComplete="organization-title"
          />
        </ReadBack>
      </TextReaderContext>
      <fieldset className="field">
        <legend>{t('register.consents')}</legend>
        <p className="soft">{t('register.consentsHint')}</p>
        {page.consents.map(({ purpose }) => (
          <label key={purpose} className="choice">
            <input
              type="checkbox"
              checked={draft.consents[purpose] ?? false}
              onChange={(event) => put({ consents: { ...draft.consents, [purpose]: event.currentTarget.checked } })}
            />
            <span>{t(`consent.${purpose}`)}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="primary" disabled={sending}>
        {t(isFull ? 'register.sendWaiting' : 'register.send')}
      </button>
      <p className="soft">{t('register.whatHappens')}</p>
    </form>
  );
}
