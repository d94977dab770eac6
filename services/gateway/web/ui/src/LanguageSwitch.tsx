const names = { en: 'English', de: 'Deutsch', es: 'Español' } as const;
const languages = ['en', 'de', 'es'] as const;

type Language = (typeof languages)[number];

interface LanguageSwitchProps {
  /** What the three buttons are for, in the current language. */
  label: string;
  current: Language;
  onChoose: (language: Language) => void;
}

/** The three languages, each named in itself. */
export function LanguageSwitch({ label, current, onChoose }: LanguageSwitchProps) {
  return (
    <div className="languages" role="group" aria-label={label}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          aria-label={names[language]}
          onClick={() => onChoose(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
