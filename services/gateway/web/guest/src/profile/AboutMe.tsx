import type { MyProfile, TopicTitle } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useState } from 'react';
import { ReadBack } from '../reading/ReadBack';
import { positionOf, type Said } from '../reading/said';
import { Field } from '../register/Field';
import type { Act } from './useMine';
import { WhoSees } from './WhoSees';

interface AboutMeProps {
  profile: MyProfile;
  said: Said;
  busy: boolean;
  act: Act;
}

/** Name, company and role; the address belongs to the organiser's list and is shown to no guest. */
export function AboutMe({ profile, said, busy, act }: AboutMeProps) {
  const { t } = useTexts();
  const [name, setName] = useState(profile.name);
  const [company, setCompany] = useState(profile.company ?? '');
  const [role, setRole] = useState(profile.role ?? '');
  const [missing, setMissing] = useState(false);
  const [saidNow, setSaidNow] = useState<Said>({});
  const position = positionOf(role, company);
  const isWritten = position === positionOf(profile.role ?? '', profile.company ?? '');
  const say = (topics: readonly TopicTitle[]) => {
    if (isWritten) void act((words) => words.say(position, topics));
    else setSaidNow({ ...saidNow, [position]: topics });
  };
  const save = () =>
    act(async (words) => {
      await words.describe(name.trim(), company.trim(), role.trim());
      await words.say(position, saidNow[position]);
    });
  return (
    <section className="card" aria-labelledby="about-me">
      <h2 id="about-me">{t('profile.about')}</h2>
      <p className="soft">{t('profile.readers.about')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(name.trim() === '');
          if (name.trim() !== '') void save();
        }}
      >
        <Field
          name="name"
          label={t('register.name')}
          value={name}
          onChange={setName}
          mandatory
          faulty={missing}
          autoComplete="name"
        />
        <Field
          name="company"
          label={t('register.company')}
          value={company}
          onChange={setCompany}
          autoComplete="organization"
        />
        <ReadBack kind="role" text={position} said={isWritten ? said[position] : saidNow[position]} onSay={say}>
          <Field
            name="role"
            label={t('register.role')}
            value={role}
            onChange={setRole}
            autoComplete="organization-title"
          />
        </ReadBack>
        <button type="submit" className="primary" disabled={busy}>
          {t('profile.save')}
        </button>
      </form>
      <WhoSees field="company" profile={profile} busy={busy} act={act} />
      <WhoSees field="role" profile={profile} busy={busy} act={act} />
      <p className="soft">
        {t('profile.address')} <bdi>{profile.email}</bdi>
      </p>
    </section>
  );
}
