import type { KnownPerson, MergePreview } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Alert, Button, Group, SimpleGrid } from '@mantine/core';
import { useState } from 'react';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { useMerge, useMergePreview } from './duplicates';
import { PersonCard } from './PersonCard';
import { PersonPicker } from './PersonPicker';

/** Merges two people whom nobody suggested: find both, see what comes of it, merge. */
export function MergeByHand() {
  const { t } = useTexts();
  const [kept, setKept] = useState<KnownPerson>();
  const [merged, setMerged] = useState<KnownPerson>();
  const [done, setDone] = useState(false);
  const pick = (set: typeof setKept) => (person: KnownPerson | undefined) => {
    setDone(false);
    set(person);
  };
  return (
    <section aria-label={t('duplicates.byHand')}>
      <h3>{t('duplicates.byHand')}</h3>
      <p className="soft">{t('duplicates.byHandText')}</p>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <PersonPicker label={t('duplicates.whoIsKept')} person={kept} except={merged} onPick={pick(setKept)} />
        <PersonPicker label={t('duplicates.whoIsMerged')} person={merged} except={kept} onPick={pick(setMerged)} />
      </SimpleGrid>
      {kept && merged && (
        <Preview
          key={`${kept.personId} ${merged.personId}`}
          kept={kept}
          merged={merged}
          onSwap={() => {
            setKept(merged);
            setMerged(kept);
          }}
          onMerged={() => {
            setKept(undefined);
            setMerged(undefined);
            setDone(true);
          }}
        />
      )}
      <LiveRegion as="p" className="soft" role="status">
        {done && t('duplicates.byHandDone')}
      </LiveRegion>
    </section>
  );
}

interface PreviewProps {
  kept: KnownPerson;
  merged: KnownPerson;
  onSwap: () => void;
  onMerged: () => void;
}

function Preview({ kept, merged, onSwap, onMerged }: PreviewProps) {
  const { t } = useTexts();
  const { id } = useEvent();
  const preview = useMergePreview(id, kept.personId, merged.personId);
  const merge = useMerge(id);
  if (preview.isPending) return <Waiting rows={2} height={96} />;
  if (preview.isError) return <Failure failure={preview.error} onRetry={() => void preview.refetch()} />;
  return (
    <>
      <div className="duplicate-pair">
        <PersonCard person={preview.data.kept} kept />
        <PersonCard person={preview.data.merged} kept={false} />
      </div>
      <Consequences preview={preview.data} />
      <Group mt="sm">
        <Button
          loading={merge.isPending}
          onClick={() => {
            merge
              .mutateAsync({ keptPersonId: kept.personId, mergedPersonId: merged.personId })
              .then(onMerged, () => undefined);
          }}
          aria-label={t('duplicates.mergeOf', { kept: kept.email, merged: merged.email })}
        >
          {t('duplicates.merge')}
        </Button>
        <Button variant="default" onClick={onSwap}>
          {t('duplicates.swap')}
        </Button>
      </Group>
      <Failure failure={merge.error} />
    </>
  );
}

function Consequences({ preview }: { preview: MergePreview }) {
  const { t } = useTexts();
  const work = [preview.role, preview.company].filter(Boolean).join(' · ');
  return (
    <>
      {preview.toldApart && (
        <Alert color="yellow" variant="light" mt="sm" title={t('duplicates.wasToldApart')}>
          {t('duplicates.wasToldApartText')}
        </Alert>
      )}
      <ul>
        {work && (
          <li>
            {t('duplicates.becomes')} <bdi>{work}</bdi>
          </li>
        )}
        <li>{t('duplicates.moves', { count: preview.movedPlaces })}</li>
        {preview.sharedEvents.map((name, at) => (
          <li key={`${name} ${String(at)}`} dir="auto">
            {t('duplicates.shared', { name })}
          </li>
        ))}
        {preview.asks.length > 0 && <li>{t('duplicates.asks', { asks: preview.asks.join(' · ') })}</li>}
        {preview.offers.length > 0 && <li>{t('duplicates.offers', { offers: preview.offers.join(' · ') })}</li>}
      </ul>
    </>
  );
}
