import type { Match } from '@kith/api';
import { isolated } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Button } from '@mantine/core';

interface DropPairProps {
  match: Match;
  onDrop: (match: Match, button: HTMLElement) => void;
}

/** Keeps two apart at this event. */
export function DropPair({ match, onDrop }: DropPairProps) {
  const { t } = useTexts();
  return (
    <Button
      variant="subtle"
      color="gray"
      aria-label={t('matches.dropPairOf', { one: isolated(match.a.name), other: isolated(match.b.name) })}
      onClick={({ currentTarget }) => onDrop(match, currentTarget)}
    >
      {t('matches.dropPair')}
    </Button>
  );
}
