import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { toDoubtfulTexts } from '../addresses';
import { useEvent } from '../events/EventPage';
import { useDoubtfulTexts } from './doubtfulTexts';

function useOpenTexts(): number {
  const { id } = useEvent();
  const texts = useDoubtfulTexts(id);
  return texts.data ? texts.data.total - texts.data.read : 0;
}

/** Leads to the texts that are not read surely, with their number. */
export function DoubtfulTextsButton({ onOpen }: { onOpen: () => void }) {
  const { t } = useTexts();
  const open = useOpenTexts();
  return (
    <Button variant="default" onClick={onOpen}>
      {t('doubtful.open', { count: open })}
    </Button>
  );
}

/** The same after an import; nothing where all is read. */
export function DoubtfulTextsLink({ onFollow }: { onFollow: () => void }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const open = useOpenTexts();
  return (
    <LiveRegion as="p" role="status" className="plain">
      {open > 0 && (
        <Anchor component={Link} to={toDoubtfulTexts(id)} onClick={onFollow}>
          {t('doubtful.afterImport', { count: open })}
        </Anchor>
      )}
    </LiveRegion>
  );
}
