import { isolated } from '@kith/i18n';
import { useTexts } from '@kith/i18n/guest';
import type { ReasonAnswer, SuggestionReason } from '../live/views';

interface SuggestedReasonProps {
  reason: SuggestionReason;
  name: string;
  /** What stands beside the name already, and need not be said again. */
  position: string;
  busy: boolean;
  onAnswer: (answer: ReasonAnswer | undefined) => void;
}

/** Why the reader should meet somebody who is named above: both texts whole, and whether that fits. */
export function SuggestedReason({ reason, name, position, busy, onAnswer }: SuggestedReasonProps) {
  const { t } = useTexts();
  const { byYou, by, ask, gift, answer } = reason;
  const sentence =
    !byYou && by === 'role' && gift === position
      ? 'suggestions.forYouByShownRole'
      : (`suggestions.${byYou ? 'by-you' : 'for-you'}.${by}` as const);
  const fits = answer === 'fits';
  return (
    <div className="reason">
      <p className="eyebrow">{t(byYou ? 'suggestions.canHelp' : 'suggestions.helpsYou')}</p>
      <p>{t(sentence, { ask: isolated(ask), gift: isolated(gift) })}</p>
      <div className="reason-answers">
        <button
          type="button"
          className="quiet"
          aria-pressed={fits}
          aria-label={t('suggestions.fitsWhom', { name: isolated(name) })}
          disabled={busy}
          onClick={() => onAnswer(fits ? undefined : 'fits')}
        >
          {t('suggestions.fits')}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={t('suggestions.doesNotFitWhom', { name: isolated(name) })}
          disabled={busy}
          onClick={() => onAnswer('does-not-fit')}
        >
          {t('suggestions.doesNotFit')}
        </button>
      </div>
    </div>
  );
}
