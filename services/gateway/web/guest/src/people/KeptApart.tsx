import { isolated } from '@kith/i18n';
import { useTexts } from '@kith/i18n/guest';
import type { Now } from '../live/views';

/** Whom the reader's own words keep away, shown to the reader alone. */
export function KeptApart({ wishes }: { wishes: Now['avoided'] }) {
  const { t } = useTexts();
  if (wishes.length === 0) return null;
  return (
    <>
      <h3>{t('suggestions.apart')}</h3>
      <ul className="plain">
        {wishes.map(({ text, topic, topicId }) => (
          <li key={`${text} ${topicId}`}>{t('suggestions.apartFrom', { text: isolated(text), topic })}</li>
        ))}
      </ul>
      <p className="soft">{t('suggestions.apartHint')}</p>
    </>
  );
}
