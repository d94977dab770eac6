import { useTexts } from '@kith/i18n/console';
import { useEffect } from 'react';
import { signIns } from './session';

/** The end of a sign-in in a tab of its own: the page that waits is in another one. */
export function SignedIn() {
  const { t } = useTexts();
  useEffect(() => {
    const channel = signIns();
    channel.postMessage('signed-in');
    channel.close();
    window.close();
  }, []);
  return (
    <>
      <h1>{t('session.back.title')}</h1>
      <p>{t('session.back.text')}</p>
    </>
  );
}
