import { Button, Group, Modal } from '@mantine/core';
import type { Session } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { endedSession } from './endedSession';
import { lookAtSession, signInBeside, signIns } from './session';

/** Says over a page, which stays as it is, that its session has ended, and offers the way on. */
export function SessionEnded({ before }: { before: Session }) {
  const isEnded = useSyncExternalStore(endedSession.subscribe, endedSession.snapshot);
  return isEnded && <SignInAgain before={before} />;
}

type Seen = 'nobody' | 'another' | 'unanswered';

function SignInAgain({ before }: { before: Session }) {
  const { t } = useTexts();
  const [seen, setSeen] = useState<Seen>('nobody');
  const look = useCallback(async () => {
    const found = await lookAtSession().catch(() => undefined);
    if (!found) setSeen('unanswered');
    else if (!found.signedIn) setSeen('nobody');
    else if (isSamePerson(before, found)) endedSession.goOn();
    else setSeen('another');
  }, [before]);

  useEffect(() => {
    const channel = signIns();
    const again = () => void look();
    channel.addEventListener('message', again);
    window.addEventListener('focus', again);
    return () => {
      channel.close();
      window.removeEventListener('focus', again);
    };
  }, [look]);

  return (
    <Modal
      opened
      onClose={() => endedSession.giveUp()}
      title={t('session.ended.title')}
      withCloseButton={false}
      centered
    >
      <p>{t('session.ended.text', { name: before.name ?? '' })}</p>
      <LiveRegion role="status">
        {seen !== 'nobody' && <p>{t(`session.ended.${seen}`, { name: before.name ?? '' })}</p>}
      </LiveRegion>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => endedSession.giveUp()}>
          {t('session.ended.later')}
        </Button>
        {seen === 'another' ? (
          <Button onClick={() => window.location.reload()}>{t('session.ended.reload')}</Button>
        ) : (
          <Button data-autofocus onClick={signInBeside}>
            {t('session.ended.signIn')}
          </Button>
        )}
      </Group>
    </Modal>
  );
}

const isSamePerson = (before: Session, found: Session) =>
  before.name === found.name && before.organisation?.id === found.organisation?.id;
