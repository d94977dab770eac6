import { useTexts } from '@kith/i18n/guest';
import { lazy, Suspense, useEffect, useState } from 'react';
import { isToken, takeToken } from './link/link';
import { LinkTrouble } from './link/LinkTrouble';
import { Page } from './Page';
import { registeringFor } from './register/address';
import { unsubscribing } from './unsubscribe/subscription';

const Unsubscribe = lazy(() => import('./unsubscribe/Unsubscribe').then((module) => ({ default: module.Unsubscribe })));
const Register = lazy(() => import('./register/Register').then((module) => ({ default: module.Register })));

export function App() {
  const gatheringId = registeringFor(location.pathname);
  const token = unsubscribing(location);
  if (token) {
    return (
      <Suspense fallback={null}>
        <Unsubscribe token={token} />
      </Suspense>
    );
  }
  return gatheringId ? (
    <Suspense fallback={null}>
      <Register gatheringId={gatheringId} />
    </Suspense>
  ) : (
    <OwnPage />
  );
}

function OwnPage() {
  const { language } = useTexts();
  const [token, setToken] = useState(takeToken);
  useEffect(() => {
    // another link opened in the same tab changes nothing but the fragment
    const onLink = () => {
      if (location.hash.length > 1) setToken(takeToken());
    };
    window.addEventListener('hashchange', onLink);
    return () => window.removeEventListener('hashchange', onLink);
  }, []);

  if (!token) return <LinkTrouble kind="none" />;
  if (!isToken(token)) return <LinkTrouble kind="broken" />;
  return <Page key={`${token} ${language}`} token={token} language={language} />;
}
