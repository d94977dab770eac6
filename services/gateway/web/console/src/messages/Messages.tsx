import type { Mail } from '@kith/api';
import { formatDayAndTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Anchor, Button, Table } from '@mantine/core';
import { useState } from 'react';
import { useEvent } from '../events/EventPage';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { useSignedIn } from '../session/session';
import { useMails } from './mails';

const step = 100;

/** What is sent to whom, what was sent, and what came to nothing. */
export function Messages() {
  const { t } = useTexts();
  const { id } = useEvent();
  const { inboxUrl } = useSignedIn();
  const mails = useMails(id);
  const [shown, setShown] = useState(step);
  if (mails.isPending) return <Waiting rows={8} />;
  if (mails.isError) return <Failure failure={mails.error} onRetry={() => void mails.refetch()} />;
  const { counts } = mails.data;
  const inbox = inboxUrl && (
    <Anchor href={inboxUrl} target="_blank" rel="noreferrer">
      {t('session.inbox')}
    </Anchor>
  );
  if (mails.data.mails.length === 0) {
    return (
      <Empty title={t('messages.emptyTitle')} action={inbox}>
        {t('messages.emptyText')}
      </Empty>
    );
  }
  return (
    <>
      <div className="spread">
        <LiveRegion as="p" role="status">
          {t('messages.sent', { count: counts.sent })} · {t('messages.waiting', { count: counts.waiting })} ·{' '}
          {t('messages.failed', { count: counts.failed })}
        </LiveRegion>
        {inbox}
      </div>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('people.column.name')}</Table.Th>
            <Table.Th>{t('messages.kind')}</Table.Th>
            <Table.Th>{t('messages.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {mails.data.mails.slice(0, shown).map((mail) => (
            <MailRow key={mail.mailId} mail={mail} />
          ))}
        </Table.Tbody>
      </Table>
      {mails.data.mails.length > shown && (
        <Button variant="default" mt="md" onClick={() => setShown(shown + step)}>
          {t('more', { count: mails.data.mails.length - shown })}
        </Button>
      )}
    </>
  );
}

const signs: Record<string, string> = { waiting: '○', sent: '✓', failed: '✕' };

function MailRow({ mail }: { mail: Mail }) {
  const { tOr, language } = useTexts();
  const { zone } = useEvent();
  return (
    <Table.Tr>
      <Table.Td dir="auto">{mail.name}</Table.Td>
      <Table.Td>{tOr(`messages.kindOf.${mail.kind}`, mail.kind)}</Table.Td>
      <Table.Td data-state={mail.state}>
        <span aria-hidden="true">{signs[mail.state]}</span> {tOr(`messages.stateOf.${mail.state}`, mail.state)}
        {mail.sentAt && ` · ${formatDayAndTime(mail.sentAt, zone, language)}`}
        {mail.reason && ` · ${mail.reason}`}
      </Table.Td>
    </Table.Tr>
  );
}
