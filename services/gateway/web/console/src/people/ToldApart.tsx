import type { Distinction } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Button, Group } from '@mantine/core';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { useDistinctions, useTakeBack } from './duplicates';

/** Who is not the same person, whatever their names say. */
export function ToldApart() {
  const { t } = useTexts();
  const { id } = useEvent();
  const distinctions = useDistinctions(id);
  if (distinctions.isError) return <Failure failure={distinctions.error} onRetry={() => void distinctions.refetch()} />;
  if (!distinctions.data || distinctions.data.length === 0) return null;
  return (
    <>
      <h3>{t('duplicates.toldApart')}</h3>
      <p className="soft">{t('duplicates.toldApartText')}</p>
      <ul className="plain-list">
        {distinctions.data.map((distinction) => (
          <OneDistinction key={distinction.id} distinction={distinction} />
        ))}
      </ul>
    </>
  );
}

function OneDistinction({ distinction }: { distinction: Distinction }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const takeBack = useTakeBack(id);
  const { one, other } = distinction;
  return (
    <li className="duplicate">
      <Group justify="space-between">
        <span>
          <bdi className="strong">{one.name}</bdi> <bdi className="soft">{one.email}</bdi> ≠{' '}
          <bdi className="strong">{other.name}</bdi> <bdi className="soft">{other.email}</bdi>
        </span>
        <Button
          variant="default"
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate(distinction.id)}
          aria-label={t('duplicates.takeBackOf', { one: one.email, other: other.email })}
        >
          {t('duplicates.takeBack')}
        </Button>
      </Group>
      <Failure failure={takeBack.error} />
    </li>
  );
}
