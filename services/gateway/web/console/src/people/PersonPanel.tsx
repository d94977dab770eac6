import type { RegisteredPerson } from '@kith/api';
import { formatDayAndTime, formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { QrCode } from '@kith/ui';
import { Button, CopyButton, Drawer, Group } from '@mantine/core';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { useSignedIn } from '../session/session';
import { GuestPlace } from './GuestPlace';
import { PersonAnswers } from './PersonAnswers';
import { PersonScans } from './PersonScans';
import { useTicket } from './registrations';

/** One guest: who they are, what they ask and offer, and their ticket for a lost mail. */
export function PersonPanel({ person, onClose }: { person: RegisteredPerson | undefined; onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Drawer
      opened={person !== undefined}
      onClose={onClose}
      position="right"
      size="md"
      title={person && <bdi>{person.name}</bdi>}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {person && <PersonDetails person={person} />}
    </Drawer>
  );
}

function PersonDetails({ person }: { person: RegisteredPerson }) {
  const { t, language } = useTexts();
  const { zone } = useEvent();
  const { roles } = useSignedIn();
  return (
    <div className="person">
      <p dir="auto">{[person.role, person.company].filter(Boolean).join(' · ')}</p>
      <p>
        <a href={`mailto:${person.email}`}>{person.email}</a>
      </p>
      <Wishes title={t('people.column.asks')} wishes={person.asks} none={t('people.noAsks')} />
      <Wishes title={t('people.column.offers')} wishes={person.offers} none={t('people.noOffers')} />
      {roles.includes('organiser') && <PersonAnswers person={person} />}
      <h3>{t('people.history')}</h3>
      <ul className="plain-list">
        <li>
          {t('people.registered', { at: formatDayAndTime(person.registeredAt, zone, language) })} ·{' '}
          {t(`people.channel.${person.channel === 'import' || person.channel === 'walk-in' ? person.channel : 'form'}`)}
        </li>
        {person.checkedInAt && (
          <li>
            {t('people.here', { at: formatTime(person.checkedInAt, zone, language) })}
            {person.door && ` · ${person.door}`}
          </li>
        )}
        {person.state !== 'confirmed' && <li>{t(`people.state.${person.state}`)}</li>}
      </ul>
      <GuestPlace key={person.state} person={person} />
      <Consents person={person} />
      <PersonScans person={person} />
      {roles.includes('organiser') && <PersonTicket person={person} />}
    </div>
  );
}

/** What the guest agreed to that somebody with a camera or a partner's list has to know. */
function Consents({ person }: { person: RegisteredPerson }) {
  const { t } = useTexts();
  return (
    <>
      <h3>{t('people.consents')}</h3>
      <ul className="plain-list">
        {(['photos', 'sharing'] as const).map((purpose) => (
          <li key={purpose}>
            {t(`people.${purpose}`)}: {t(`people.consent.${wordOf(person[purpose])}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

const wordOf = (agreed: boolean | undefined) => (agreed === undefined ? 'unasked' : agreed ? 'given' : 'refused');

function Wishes({ title, wishes, none }: { title: string; wishes: string[]; none: string }) {
  return (
    <>
      <h3>{title}</h3>
      {wishes.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul>
          {wishes.map((wish) => (
            <li key={wish} dir="auto">
              {wish}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function PersonTicket({ person }: { person: RegisteredPerson }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const found = useTicket(id, person.registrationId);
  if (found.isPending) return <Waiting rows={1} height={200} />;
  if (found.isError) return <Failure failure={found.error} onRetry={() => void found.refetch()} />;
  const ticket = found.data;
  if (!ticket) return null;
  return (
    <>
      <h3>{t('people.ticket')}</h3>
      <QrCode content={ticket.ticket} label={t('people.ticketOf', { name: person.name })} className="ticket" />
      <Group mt="sm">
        <Copy value={ticket.link} label={t('people.copyLink')} />
        <Copy value={ticket.ticket} label={t('people.copyTicket')} />
      </Group>
    </>
  );
}

function Copy({ value, label }: { value: string; label: string }) {
  const { t } = useTexts();
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button variant="default" onClick={copy}>
          {copied ? t('copied') : label}
        </Button>
      )}
    </CopyButton>
  );
}
