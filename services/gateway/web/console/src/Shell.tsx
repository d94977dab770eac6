import { Alert, AppShell, Burger, Button, Group, Menu, Skeleton, useMantineColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { languages, type Language } from '@kith/i18n';
import { setLanguage, useTexts } from '@kith/i18n/console';
import { Suspense } from 'react';
import { Outlet, useSearchParams } from 'react-router';
import { EventList } from './events/EventList';
import { Failure } from './parts/Failure';
import { Waiting } from './parts/Waiting';
import { queries } from './queries';
import { signIn, signOut, useSession } from './session/session';
import { SessionEnded } from './session/SessionEnded';
import { SignIn } from './session/SignIn';

/** The frame of every page: events and rooms on the left, who is here on top. */
export function Shell() {
  const { t } = useTexts();
  const [open, { toggle, close }] = useDisclosure();
  const session = useSession();
  const [search] = useSearchParams();

  if (session.isPending) return <Skeleton height="100vh" radius={0} />;
  // a page that was drawn once stays, with what was typed into it
  if (!session.data) return <Failure failure={session.error} onRetry={() => void session.refetch()} />;
  if (!session.data.signedIn) return <SignIn failed={search.get('sign-in') === 'failed'} onSignIn={signIn} />;

  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 264, breakpoint: 'sm', collapsed: { mobile: !open } }}
      padding="lg"
    >
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <SessionEnded before={session.data} />
      <AppShell.Header className="top">
        <Group gap="sm">
          <Burger opened={open} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('nav.toggle')} />
          <strong className="brand">{t('app')}</strong>
        </Group>
        <Account name={session.data.name ?? ''} inboxUrl={session.data.inboxUrl} />
      </AppShell.Header>
      <AppShell.Navbar p="md" aria-label={t('nav.events')}>
        <EventList onChoose={close} />
      </AppShell.Navbar>
      <AppShell.Main id="main">
        {session.data.organisation ? (
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        ) : (
          <Alert title={t('session.noOrganisation.title')}>{t('session.noOrganisation.text')}</Alert>
        )}
      </AppShell.Main>
    </AppShell>
  );
}

// what the services word themselves is asked for again
function speak(language: Language) {
  setLanguage(language);
  void queries.invalidateQueries();
}

function Account({ name, inboxUrl }: { name: string; inboxUrl: string | undefined }) {
  const { t, language } = useTexts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button variant="subtle" color="gray">
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {inboxUrl && (
          <Menu.Item component="a" href={inboxUrl} target="_blank" rel="noreferrer">
            {t('session.inbox')}
          </Menu.Item>
        )}
        <Menu.Label>{t('session.language')}</Menu.Label>
        {languages.map((offered) => (
          <Menu.Item key={offered} lang={offered} onClick={() => speak(offered)} aria-current={offered === language}>
            {t(`language.${offered}`)}
            {offered === language && ' ✓'}
          </Menu.Item>
        ))}
        <Menu.Label>{t('session.scheme')}</Menu.Label>
        {(['auto', 'light', 'dark'] as const).map((scheme) => (
          <Menu.Item key={scheme} onClick={() => setColorScheme(scheme)} aria-current={scheme === colorScheme}>
            {t(`scheme.${scheme}`)}
            {scheme === colorScheme && ' ✓'}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{t('session.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
