import { useTexts } from '@kith/i18n/kiosk';
import { useState } from 'react';
import { overrideReasons, type OverrideReason } from '../admission/rule';
import type { Latest } from '../door/door';

const reasons = overrideReasons.filter((reason) => reason !== 'admitted-offline');

/** Whether a supervisor may decide otherwise about the last picture. */
function mayBeLetIn({ verdict }: Latest): boolean {
  return verdict.picture === 'already-in' || verdict.reason === 'cancelled' || verdict.reason === 'capacity-reached';
}

interface LetInProps {
  latest: Latest | undefined;
  onLetIn: (reason: OverrideReason) => void;
}

export function LetIn({ latest, onLetIn }: LetInProps) {
  const { t } = useTexts();
  const [reason, setReason] = useState<OverrideReason>();
  if (!latest || !mayBeLetIn(latest)) return <p className="soft">{t('supervisor.nobody')}</p>;
  return (
    <fieldset>
      <legend>
        {t('supervisor.letIn')} {latest.verdict.name && <bdi>{latest.verdict.name}</bdi>}
      </legend>
      {reasons.map((each) => (
        <label key={each} className="choice">
          <input type="radio" name="reason" checked={reason === each} onChange={() => setReason(each)} />
          {t(`override.${each}`)}
        </label>
      ))}
      <button type="button" className="primary" disabled={!reason} onClick={() => reason && onLetIn(reason)}>
        {t('supervisor.letInNow')}
      </button>
    </fieldset>
  );
}
