import type { RegisteredPerson } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Button } from '@mantine/core';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { useLetBack } from './registrations';

/** Gives somebody without a place one again: whom the organiser removed cannot come back by themselves. */
export function LetBack({ person }: { person: RegisteredPerson }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const back = useLetBack(id);
  if (person.state !== 'cancelled' && person.state !== 'lapsed') return null;
  return (
    <>
      <p className="soft">{t('people.letBackHint')}</p>
      <Button variant="default" loading={back.isPending} onClick={() => back.mutate(person.registrationId)}>
        {t('people.letBack')}
      </Button>
      <Failure failure={back.error} />
    </>
  );
}
