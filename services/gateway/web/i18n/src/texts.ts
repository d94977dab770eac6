import i18next, { type i18n } from 'i18next';
import { useSyncExternalStore } from 'react';

export const languages = ['en', 'de', 'es'] as const;
export type Language = (typeof languages)[number];

/** Texts by key; a group of texts is an object, a plural is a pair `…_one`, `…_other`. */
export interface Catalogue {
  [key: string]: string | Catalogue;
}

type Same<C> = { [K in keyof C]: C[K] extends string ? string : Same<C[K]> };
type Plain<K extends string> = K extends `${infer Stem}_${'zero' | 'one' | 'other'}` ? Stem : K;
type Key<C, Prefix extends string = ''> = {
  [K in keyof C & string]: C[K] extends string ? `${Prefix}${Plain<K>}` : Key<C[K], `${Prefix}${K}.`>;
}[keyof C & string];

type Values = Record<string, string | number>;

export interface Texts<C> {
  /** The text of a key in the reader's language; `count` picks the plural. */
  t: (key: Key<C>, values?: Values) => string;
  /** The text of a key that came from elsewhere (an error code, say), or the fallback when the catalogue has none. */
  tOr: (key: string, fallback: string, values?: Values) => string;
  /** Redraws the calling component when the language changes. */
  useTexts: () => { t: Texts<C>['t']; tOr: Texts<C>['tOr']; language: Language };
  language: () => Language;
  /** Switches the language, and remembers it on this device. */
  setLanguage: (language: Language) => void;
}

const remembered = 'kith.language';

function isLanguage(value: string | null | undefined): value is Language {
  return languages.some((language) => language === value);
}

/** Some browsers forbid a page to remember anything. */
function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}

function rememberLanguage(chosen: Language): void {
  try {
    localStorage.setItem(remembered, chosen);
  } catch {
    // it is asked for again after a reload
  }
}

function preferredLanguage(): Language {
  const stored = rememberedLanguage();
  if (isLanguage(stored)) return stored;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

/** One app's texts. English gives the keys; the other languages must have the same ones. */
export function createTexts<C extends Catalogue>(catalogues: { en: C; de: Same<C>; es: Same<C> }): Texts<C> {
  const engine: i18n = i18next.createInstance();
  void engine.init({
    lng: preferredLanguage(),
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: {
      en: { translation: catalogues.en },
      de: { translation: catalogues.de },
      es: { translation: catalogues.es },
    },
  });
  document.documentElement.lang = engine.language;

  const language = () => engine.language as Language;
  const t: Texts<C>['t'] = (key, values) => engine.t(key, values ?? {});
  const tOr: Texts<C>['tOr'] = (key, fallback, values) => engine.t(key, { ...values, defaultValue: fallback });
  const subscribe = (changed: () => void) => {
    engine.on('languageChanged', changed);
    return () => {
      engine.off('languageChanged', changed);
    };
  };

  return {
    t,
    tOr,
    language,
    useTexts: () => ({ t, tOr, language: useSyncExternalStore(subscribe, language) }),
    setLanguage: (chosen) => {
      rememberLanguage(chosen);
      document.documentElement.lang = chosen;
      void engine.changeLanguage(chosen);
    },
  };
}
