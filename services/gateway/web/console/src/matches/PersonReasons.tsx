import type { Possibilities, PossibleHelp } from '@kith/api';
import { formatPercent, isolated } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Drawer } from '@mantine/core';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { BasisMark } from './BasisMark';
import { PersonLink, type Named } from './PairNames';
import { usePossibilities } from './plans';
import { HelpTexts } from './ReasonCard';

interface PersonReasonsProps {
  personId: string | undefined;
  onPerson: (person: Named) => void;
  onClose: () => void;
}

/** Who could help somebody, whom they could help, and why it is not more. */
export function PersonReasons({ personId, onPerson, onClose }: PersonReasonsProps) {
  const { t } = useTexts();
  return (
    <Drawer
      opened={personId !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={t('matches.person.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {personId !== undefined && <Details personId={personId} onPerson={onPerson} />}
    </Drawer>
  );
}

function Details({ personId, onPerson }: { personId: string; onPerson: (person: Named) => void }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const found = usePossibilities(id, personId);
  if (found.isPending) return <Waiting rows={6} height={64} />;
  if (found.isError) return <Failure failure={found.error} onRetry={() => void found.refetch()} />;
  const { person, helpers, helps, whyNotMore } = found.data;
  const name = isolated(person.name);
  return (
    <>
      <h2 dir="auto">{person.name}</h2>
      <p className="soft" dir="auto">
        {[person.role, person.company].filter(Boolean).join(' · ')}
      </p>
      <WhyNotMore why={whyNotMore} />
      <h3>{t('matches.person.helpers', { name })}</h3>
      <HelpList help={helpers} giverOf={({ person: other }) => [other.name, person.name]} onPerson={onPerson} />
      <h3>{t('matches.person.helps', { name })}</h3>
      <HelpList help={helps} giverOf={({ person: other }) => [person.name, other.name]} onPerson={onPerson} />
    </>
  );
}

function WhyNotMore({ why }: { why: Possibilities['whyNotMore'] }) {
  const { t } = useTexts();
  if (why.length === 0) return null;
  return (
    <section className="why-not" aria-labelledby="why-not-more">
      <h3 id="why-not-more">{t('matches.person.whyNotMore')}</h3>
      <ul>
        {why.map((cause) => (
          <li key={cause}>{t(`matches.whyNot.${cause}`)}</li>
        ))}
      </ul>
    </section>
  );
}

interface HelpListProps {
  help: readonly PossibleHelp[];
  /** Who gives and who takes. */
  giverOf: (help: PossibleHelp) => readonly [string, string];
  onPerson: (person: Named) => void;
}

function HelpList({ help, giverOf, onPerson }: HelpListProps) {
  const { t, language } = useTexts();
  if (help.length === 0) return <p className="soft">{t('matches.person.nobody')}</p>;
  return (
    <ul className="plain-list">
      {help.map((one) => {
        const [giver, taker] = giverOf(one);
        return (
          <li key={`${one.person.personId} ${one.ask} ${one.offer}`} className="possible">
            <PersonLink person={one.person} onPerson={onPerson} />
            <p className="gift-facts">
              <BasisMark basis={one.basis} />
              {one.topic !== '' && <span className="tag">{one.topic}</span>}
              <span className="soft">{formatPercent(Math.round(one.probability * 100) / 100, language)}</span>
              {!one.sure && <span className="doubt-mark">{t('matches.doubtful')}</span>}
              {one.planned && <span className="fits">✓ {t('matches.person.planned')}</span>}
            </p>
            <HelpTexts help={one} giver={giver} taker={taker} />
          </li>
        );
      })}
    </ul>
  );
}
