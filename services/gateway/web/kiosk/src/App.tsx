import { useTexts } from '@kith/i18n/kiosk';

export function App() {
  const { t } = useTexts();
  return <h1>{t('app')}</h1>;
}
