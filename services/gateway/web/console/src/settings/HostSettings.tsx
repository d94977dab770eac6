import type { Host } from '@kith/api';
import { readAddress } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Button, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { useHost, useSaveHost } from './host';

/** Whom guests see as the sender of their mails, and who reads what they answer. */
export function HostSettings() {
  const { id } = useEvent();
  const host = useHost(id);
  return (
    <>
      {host.isPending && <Waiting rows={2} />}
      <Failure failure={host.error} onRetry={() => void host.refetch()} />
      {host.isSuccess && <HostForm saved={host.data} />}
    </>
  );
}

function HostForm({ saved }: { saved: Host }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const save = useSaveHost(id);
  const [name, setName] = useState(saved.name ?? '');
  const [replyTo, setReplyTo] = useState(saved.replyTo ?? '');
  const [tried, setTried] = useState(false);
  const read = readAddress(replyTo);
  const faulty = replyTo.trim() !== '' && 'flaw' in read;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (faulty) return;
    save.mutate({
      ...(name.trim() && { name: name.trim() }),
      ...('address' in read && { replyTo: read.address }),
    });
  };
  return (
    <form onSubmit={send} noValidate>
      <TextInput
        label={t('host.name')}
        description={t('host.nameHint')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={200}
        dir="auto"
        mb="md"
      />
      <TextInput
        type="email"
        label={t('host.replyTo')}
        description={t('host.replyToHint')}
        value={replyTo}
        onChange={(event) => setReplyTo(event.currentTarget.value)}
        error={tried && faulty && t('host.fault')}
        maxLength={254}
        mb="md"
      />
      <Failure failure={save.error} />
      <Button type="submit" loading={save.isPending}>
        {t('settings.save')}
      </Button>
      <LiveRegion as="p" role="status">
        {save.isSuccess && t('settings.saved')}
      </LiveRegion>
    </form>
  );
}
