import { useTexts } from '@kith/i18n/console';
import { Checkbox, Radio } from '@mantine/core';
import { purposes, type Purpose } from './imports';

interface ImportStatementProps {
  /** What the organiser states; nothing as long as they have not chosen. */
  agreed: readonly Purpose[] | undefined;
  onChange: (agreed: readonly Purpose[] | undefined) => void;
}

/** What the guests of a file agreed to: the organiser's word, which is kept with their name and shown to each guest. */
export function ImportStatement({ agreed, onChange }: ImportStatementProps) {
  const { t } = useTexts();
  const choice = agreed === undefined ? null : agreed.length > 0 ? 'agreed' : 'not-asked';
  return (
    <>
      <Radio.Group
        my="md"
        label={t('import.statement.question')}
        description={t('import.statement.hint')}
        value={choice}
        onChange={(value) => onChange(value === 'agreed' ? ['matching', 'visibility', 'follow-up'] : [])}
        required
      >
        <Radio mt="xs" value="not-asked" label={t('import.statement.notAsked')} />
        <Radio mt="xs" value="agreed" label={t('import.statement.agreed')} />
      </Radio.Group>
      {agreed !== undefined && agreed.length > 0 && (
        <Checkbox.Group
          ml="xl"
          label={t('import.statement.to')}
          value={[...agreed]}
          // to have agreed to nothing is not the statement that nobody was asked: the organiser chooses anew
          onChange={(chosen) =>
            onChange(chosen.length === 0 ? undefined : purposes.filter((purpose) => chosen.includes(purpose)))
          }
        >
          {purposes.map((purpose) => (
            <Checkbox key={purpose} mt="xs" value={purpose} label={t(`import.statement.purpose.${purpose}`)} />
          ))}
        </Checkbox.Group>
      )}
    </>
  );
}
