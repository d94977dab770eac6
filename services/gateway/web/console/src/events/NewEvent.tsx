import { newId } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { toEvent } from '../addresses';
import { emptyDraft } from './draft';
import { EventForm } from './EventForm';
import { useSaveGathering } from './gatherings';

export function NewEvent() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [gatheringId] = useState(() => newId());
  const [draft] = useState(() => emptyDraft(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone));
  const save = useSaveGathering(gatheringId);
  return (
    <>
      <h1>{t('newEvent.title')}</h1>
      <p className="soft">{t('newEvent.text')}</p>
      <EventForm
        start={draft}
        submit={t('newEvent.create')}
        saving={save.isPending}
        failure={save.error}
        onPlan={(plan) => save.mutate(plan, { onSuccess: () => void navigate(toEvent(gatheringId)) })}
      />
    </>
  );
}
