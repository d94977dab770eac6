import type { Answer, Match, Reason } from '@kith/api';
import { formatPercent } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Button } from '@mantine/core';
import { BasisMark } from './BasisMark';
import { answeredBy, isDoubtful } from './reasons';

interface ReasonCardProps {
  reason: Reason;
  match: Match;
  place: string;
  isCurrent: boolean;
  onAnswer: (reason: Reason, answer: Answer) => void;
}

/** What one of two can do for the other, in both their words, and what that rests on. */
export function ReasonCard({ reason, match: { a, b }, place, isCurrent, onAnswer }: ReasonCardProps) {
  const { t } = useTexts();
  const [giver, taker] = reason.from === a.personId ? [a, b] : [b, a];
  return (
    <div
      role="group"
      aria-label={t('matches.reasonOf', { giver: giver.name, taker: taker.name })}
      aria-keyshortcuts="x p f u"
      data-place={place}
      // the list's keys work on one reason at a time, so it has to take the focus
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
      tabIndex={isCurrent ? 0 : -1}
      className="gift"
    >
      <div className="gift-facts">
        <BasisMark basis={reason.basis} />
        {reason.topic !== '' && <span className="tag">{reason.topic}</span>}
        {reason.answer === 'fits' && <span className="fits">✓ {t('matches.fits')}</span>}
        {isDoubtful(reason) && <Doubt strength={reason.strength} />}
      </div>
      <HelpTexts help={reason} giver={giver.name} taker={taker.name} />
      <div className="gift-answers">
        <Button variant="subtle" aria-pressed={reason.answer === 'fits'} onClick={() => onAnswer(reason, 'fits')}>
          {t('matches.fits')}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => onAnswer(reason, 'does-not-fit')}>
          {t('matches.doesNotFit')}
        </Button>
      </div>
    </div>
  );
}

/** Both texts, whole. */
export function HelpTexts({
  help,
  giver,
  taker,
}: {
  help: Pick<Reason, 'ask' | 'offer'>;
  giver: string;
  taker: string;
}) {
  const { t } = useTexts();
  const { by, text } = answeredBy(help);
  return (
    <>
      <p>
        <bdi>{taker}</bdi> {t('matches.asks')} <q dir="auto">{help.ask}</q>
      </p>
      <p>
        {by === 'role' ? (
          <>
            <bdi>{giver}</bdi>: <bdi className="role">{text}</bdi>
          </>
        ) : (
          <>
            <bdi>{giver}</bdi> {t(by === 'ask' ? 'matches.asks' : 'matches.offers')} <q dir="auto">{text}</q>
          </>
        )}
      </p>
    </>
  );
}

function Doubt({ strength }: { strength: number }) {
  const { t, language } = useTexts();
  return (
    <details className="doubt">
      <summary>{t('matches.doubtful')}</summary>
      <p>{t('matches.probability', { share: formatPercent(Math.round(strength * 100) / 100, language) })}</p>
    </details>
  );
}
