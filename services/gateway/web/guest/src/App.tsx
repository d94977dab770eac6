import { useTexts } from '@kith/i18n/guest';

export function App() {
  const { t } = useTexts();
  return <h1>{t('app')}</h1>;
}
