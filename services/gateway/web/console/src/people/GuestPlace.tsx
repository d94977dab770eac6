import type { RegisteredPerson } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { useSignedIn } from '../session/session';
import { useLetBack, useRemoveGuest } from './registrations';

/** Takes a guest off the list, for good unless the organiser gives them a place again. */
export function GuestPlace({ person }: { person: RegisteredPerson }) {
  const { roles } = useSignedIn();
  if (!roles.includes('organiser') && !roles.includes('supervisor')) return null;
  const isOff = person.state === 'cancelled' || person.state === 'lapsed';
  return isOff ? <LetBack person={person} /> : <Remove person={person} />;
}

function LetBack({ person }: { person: RegisteredPerson }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const back = useLetBack(id);
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

function Remove({ person }: { person: RegisteredPerson }) {
  const { t } = useTexts();
  const { id, state } = useEvent();
  const remove = useRemoveGuest(id);
  const [asking, setAsking] = useState(false);
  if (state === 'closed' || state === 'archived') return null;
  if (!asking)
    return (
      <Button variant="subtle" color="gray" onClick={() => setAsking(true)}>
        {t('people.remove')}
      </Button>
    );
  return (
    <>
      <p>
        {t(person.state === 'confirmed' ? 'people.removeHint' : 'people.removeWaitingHint')}
        {state !== 'draft' && ` ${t('people.removeMail')}`}
      </p>
      <Group gap="sm">
        <Button color="red" loading={remove.isPending} onClick={() => remove.mutate(person.registrationId)}>
          {t('people.remove')}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {t('people.keep')}
        </Button>
      </Group>
      <Failure failure={remove.error} />
    </>
  );
}
