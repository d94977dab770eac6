import type { RegisteredPerson } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { answersOf, useAnswers } from './answers';

/** What one guest answered on the event's form, each answer under the question as it was put to them. */
export function PersonAnswers({ person }: { person: RegisteredPerson }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const found = useAnswers(id);
  if (found.isPending) return <Waiting rows={1} />;
  if (found.isError) return <Failure failure={found.error} onRetry={() => void found.refetch()} />;
  const answers = answersOf(found.data, person.registrationId);
  return (
    <>
      <h3>{t('people.answers')}</h3>
      {answers.length === 0 && <p className="soft">{t('people.noAnswers')}</p>}
      <dl>
        {answers.map(({ id: question, label, kind, given }) => (
          <div key={question}>
            <dt dir="auto">{label}</dt>
            <dd dir="auto">
              {given
                .map((each) =>
                  kind === 'yes-no' ? t(each === 'yes' ? 'people.answer.yes' : 'people.answer.no') : each,
                )
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
