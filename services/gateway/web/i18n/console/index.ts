import { createTexts } from '../src/texts';
import de from './de.json';
import en from './en.json';
import es from './es.json';

export const { t, tOr, useTexts, language, setLanguage } = createTexts({ en, de, es });
