import { Alert, Button } from '@mantine/core';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';

interface SignInProps {
  failed: boolean;
  onSignIn: () => void;
}

export function SignIn({ failed, onSignIn }: SignInProps) {
  const { t } = useTexts();
  return (
    <main className="sign-in">
      <h1>{t('app')}</h1>
      <p>{t('session.welcome')}</p>
      <LiveRegion role="alert">
        {failed && (
          <Alert color="red" title={t('session.failed.title')}>
            {t('session.failed.text')}
          </Alert>
        )}
      </LiveRegion>
      <Button size="lg" onClick={onSignIn}>
        {t('session.signIn')}
      </Button>
    </main>
  );
}
