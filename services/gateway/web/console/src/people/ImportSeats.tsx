import { useTexts } from '@kith/i18n/console';
import { Alert, Radio } from '@mantine/core';
import { beyondCapacity, type BeyondCapacity } from './imports';

interface ImportSeatsProps {
  free: number;
  needed: number;
  choice: BeyondCapacity | undefined;
  onChoice: (choice: BeyondCapacity | undefined) => void;
}

/** There are fewer seats than people in the file: what becomes of the rest is the organiser's word. */
export function ImportSeats({ free, needed, choice, onChoice }: ImportSeatsProps) {
  const { t } = useTexts();
  const over = needed - free;
  return (
    <Alert color="orange" my="md" title={t('import.seats.title', { count: over })}>
      <p className="plain">{t('import.seats.detail', { free, needed })}</p>
      <Radio.Group
        mt="sm"
        label={t('import.seats.question')}
        value={choice ?? null}
        onChange={(value) => onChoice(beyondCapacity.find((known) => known === value))}
        required
      >
        {beyondCapacity.map((known) => (
          <Radio
            key={known}
            mt="xs"
            value={known}
            label={t(`import.seats.${known}`, { count: over })}
            description={t(`import.seats.${known}Hint`)}
          />
        ))}
      </Radio.Group>
    </Alert>
  );
}
