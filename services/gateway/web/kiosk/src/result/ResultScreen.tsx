import { formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/kiosk';
import { Shape } from './Shape';
import type { Verdict } from './verdict';

interface ResultScreenProps {
  verdict: Verdict;
  zone: string;
  onDismissed: () => void;
}

export function ResultScreen({ verdict, zone, onDismissed }: ResultScreenProps) {
  const { t, tOr, language } = useTexts();
  const { picture, name, company, table, firstAt, firstDoor, reason, listOf } = verdict;
  const since = firstAt && formatTime(firstAt, zone, language);
  return (
    <button type="button" className="result" data-picture={picture} onClick={onDismissed}>
      <Shape picture={picture} />
      <span className="word">{t(`result.${picture}`)}</span>
      {name && (
        <span className="name" dir="auto">
          {name}
        </span>
      )}
      {company && (
        <span className="company" dir="auto">
          {company}
        </span>
      )}
      {table && <span className="table">{t('result.table', { table })}</span>}
      {since && (
        <span className="detail">
          {firstDoor ? t('result.sinceAt', { time: since, door: firstDoor }) : t('result.since', { time: since })}
        </span>
      )}
      {reason && <span className="detail">{tOr(`reason.${reason}`, t('reason.unknown'))}</span>}
      {listOf && <span className="detail">{t('result.byList', { time: formatTime(listOf, zone, language) })}</span>}
      {picture === 'noted' && <span className="detail">{t('result.notedDetail')}</span>}
      {picture === 'rehearsal' && <span className="detail">{t('result.rehearsalDetail')}</span>}
    </button>
  );
}
