import { setLanguage, useTexts } from '@kith/i18n/guest';
import { LanguageSwitch } from '@kith/ui';
import { useEffect, type ReactNode } from 'react';
import { PrivacyNotice } from './privacy/PrivacyNotice';

interface FrameProps {
  /** What the browser's tab says. */
  title: string;
  /** The event's name, once it is known. */
  event?: string;
  /** Whose page it is: one guest's own, or everybody's who would like to come. */
  about?: 'guest' | 'register';
  children: ReactNode;
}

export function Frame({ title, event, about = 'guest', children }: FrameProps) {
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
        <PrivacyNotice about={about} />
      </footer>
    </div>
  );
}
