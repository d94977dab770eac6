import { setLanguage, useTexts } from '@kith/i18n/kiosk';

const names = { en: 'English', de: 'Deutsch', es: 'Español' } as const;
const languages = ['en', 'de', 'es'] as const;

export function LanguageSwitch() {
  const { t, language: current } = useTexts();
  return (
    <div className="languages" role="group" aria-label={t('language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          aria-label={names[language]}
          onClick={() => setLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
