import { useTexts } from '@kith/i18n/guest';
import { advise } from './coach';

/** What an ask already says, and what would make it easier to answer. Hints only: nothing is held back for them. */
export function Coach({ ask }: { ask: string }) {
  const { t } = useTexts();
  const advice = advise(ask);
  const parts = ['who', 'what', 'when'] as const;
  return (
    <div className="coach">
      <p>{t(`register.coach.score${advice.score}`)}</p>
      <ul>
        {parts.map((part) => (
          <li key={part} data-there={advice[part]}>
            <span aria-hidden="true">{advice[part] ? '✓' : '○'}</span>{' '}
            {t(advice[part] ? `register.coach.${part}There` : `register.coach.${part}Missing`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
