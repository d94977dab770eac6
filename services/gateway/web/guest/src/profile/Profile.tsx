import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../ask/CannotCome';
import { guestsReader, TextReaderContext } from '../reading/textReader';
import { AboutMe } from './AboutMe';
import { AvoidedPeople } from './AvoidedPeople';
import { KnownPeople } from './KnownPeople';
import { Mentoring } from './Mentoring';
import { MyAsks } from './MyAsks';
import { MyOffers } from './MyOffers';
import { TakingPart } from './TakingPart';
import { useMine } from './useMine';

interface ProfileProps {
  token: string;
  language: string;
  /** Whom the reader's page names. */
  named: readonly { readonly personId: string; readonly name: string }[];
  onChange: () => void;
  onClose: () => void;
}

/** What the reader says of themselves, who sees it, and whom they know already. */
export function Profile({ token, language, named, onChange, onClose }: ProfileProps) {
  const { t } = useTexts();
  const { mine, problem, said, busy, act, read } = useMine(token, language, onChange);
  const [reader] = useState(() => guestsReader(token));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <section className="card now">
        <h1 tabIndex={-1} ref={heading}>
          {t('profile.title')}
        </h1>
        <p>{t('profile.detail')}</p>
        <button type="button" onClick={onClose}>
          {t('profile.back')}
        </button>
      </section>
      <div className="word">
        <LiveRegion role="status">{said !== '' && <p>{said}</p>}</LiveRegion>
        <Problem text={problem} />
      </div>
      <LiveRegion role="status">{!mine && problem === '' && <p>{t('loading.title')}</p>}</LiveRegion>
      {!mine && problem !== '' && (
        <button type="button" onClick={() => void read()}>
          {t('unanswered.retry')}
        </button>
      )}
      {mine && (
        <>
          <TextReaderContext value={reader}>
            <AboutMe profile={mine.profile} said={mine.said} busy={busy} act={act} />
            <MyAsks mine={mine} busy={busy} act={act} />
            <MyOffers mine={mine} busy={busy} act={act} />
          </TextReaderContext>
          <TakingPart profile={mine.profile} busy={busy} act={act} />
          <Mentoring mentees={mine.mentees} busy={busy} act={act} />
          <KnownPeople known={mine.profile.knownPeople} busy={busy} act={act} />
          <AvoidedPeople avoided={mine.avoided} known={named} busy={busy} act={act} />
        </>
      )}
    </>
  );
}
