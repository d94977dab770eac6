import type { RegistrationPage } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useId } from 'react';
import { Field } from './Field';

type Question = RegistrationPage['form']['questions'][number];

interface QuestionProps {
  question: Question;
  answer: readonly string[];
  onChange: (answer: string[]) => void;
  faulty: boolean;
}

/** One question of the organiser's own. */
export function QuestionField({ question, answer, onChange, faulty }: QuestionProps) {
  if (question.kind === 'text') {
    return (
      <Field
        name={`answers.${question.id}`}
        label={question.label}
        value={answer[0] ?? ''}
        onChange={(text) => onChange([text])}
        mandatory={question.mandatory}
        faulty={faulty}
        maxLength={500}
      />
    );
  }
  return <Choice question={question} answer={answer} onChange={onChange} faulty={faulty} />;
}

function Choice({ question, answer, onChange, faulty }: QuestionProps) {
  const { t } = useTexts();
  const id = useId();
  const several = question.kind === 'some-of';
  const options =
    question.kind === 'yes-no'
      ? [
          { value: 'yes', label: t('register.yes') },
          { value: 'no', label: t('register.no') },
        ]
      : (question.options ?? []).map((option) => ({ value: option, label: option }));
  const choose = (value: string, chosen: boolean) => {
    if (!several) onChange([value]);
    else onChange(chosen ? [...answer, value] : answer.filter((known) => known !== value));
  };
  return (
    <fieldset className="field" aria-describedby={faulty ? `${id}-fault` : undefined}>
      <legend>
        {question.label} {!question.mandatory && <span className="soft">{t('register.optional')}</span>}
      </legend>
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={`answers.${question.id}`}
            checked={answer.includes(option.value)}
            onChange={(event) => choose(option.value, event.currentTarget.checked)}
          />
          <span dir="auto">{option.label}</span>
        </label>
      ))}
      {faulty && (
        <p className="fault" id={`${id}-fault`}>
          {t('register.choiceFault')}
        </p>
      )}
    </fieldset>
  );
}
