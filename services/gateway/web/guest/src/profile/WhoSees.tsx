import type { MyProfile } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useId } from 'react';
import type { Audience, Field } from './mine';
import type { Act } from './useMine';

const audiences: readonly Audience[] = ['public', 'matched', 'connected', 'nobody'];

interface WhoSeesProps {
  field: Field;
  profile: MyProfile;
  busy: boolean;
  act: Act;
}

/** Decides who sees a field; it counts at once. */
export function WhoSees({ field, profile, busy, act }: WhoSeesProps) {
  const { t } = useTexts();
  const id = useId();
  // only these two are ever printed on a badge
  const isOnBadge = field === 'company' || field === 'asks';
  const isUndecided = isOnBadge && profile.undecided.includes(field);
  return (
    <div className="field">
      <label htmlFor={id}>{t(`profile.sees.${field as 'company' | 'role' | 'asks' | 'offers'}`)}</label>
      <select
        id={id}
        value={isUndecided ? '' : profile.visibility[field]}
        disabled={busy}
        onChange={(event) => {
          // what was chosen once is chosen: there is no way back to having said nothing
          const audience = audiences.find((known) => known === event.currentTarget.value);
          if (audience) void act((words) => words.show(field, audience));
        }}
      >
        {isUndecided && <option value="">{t('profile.audience.undecided')}</option>}
        {audiences.map((audience) => (
          <option key={audience} value={audience}>
            {t(audience === 'public' && isOnBadge ? 'profile.audience.publicBadge' : `profile.audience.${audience}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
