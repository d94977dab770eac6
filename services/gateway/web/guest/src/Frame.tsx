import { setLanguage, useTexts } from '@kith/i18n/guest';
import { LanguageSwitch } from '@kith/ui';
import { useEffect, type ReactNode } from 'react';

interface FrameProps {
  /** What the browser's tab says. */
  title: string;
  /** The event's name, once it is known. */
  event?: string;
  children: ReactNode;
}

export function Frame({ title, event, children }: FrameProps) {
  const { t, language } = useTexts();
  useEffect(() => {
    document.title = `${title} · ${t('app')}`;
  }, [title, t]);
  return (
    <div className="page">
      <header>
        <strong className="brand">{t('app')}</strong>
        {event && <bdi>{event}</bdi>}
      </header>
      <main>{children}</main>
      <footer>
        <LanguageSwitch label={t('language')} current={language} onChoose={setLanguage} />
        <p className="soft">{t('privacy')}</p>
      </footer>
    </div>
  );
}
