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
  return (
    <div className="field">
      <label htmlFor={id}>{t(`profile.sees.${field as 'company' | 'role' | 'asks' | 'offers'}`)}</label>
      <select
        id={id}
        value={profile.visibility[field] ?? 'matched'}
        disabled={busy}
        onChange={(event) => {
          const audience = audiences.find((known) => known === event.currentTarget.value);
          if (audience) void act((words) => words.show(field, audience));
        }}
      >
        {audiences.map((audience) => (
          <option key={audience} value={audience}>
            {t(`profile.audience.${audience}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
