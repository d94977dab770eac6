import { useTexts } from '@kith/i18n/console';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Empty } from './Empty';

export function NotHere() {
  const { t } = useTexts();
  return (
    <Empty
      title={t('notHere.title')}
      action={
        <Button component={Link} to="/">
          {t('notHere.back')}
        </Button>
      }
    >
      {t('notHere.text')}
    </Empty>
  );
}
