import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { draftOf } from '../events/draft';
import { EventForm } from '../events/EventForm';
import { useEvent } from '../events/EventPage';
import { useSaveGathering } from '../events/gatherings';
import { useSignedIn } from '../session/session';
import { StationPlanner } from '../doors/StationPlanner';
import { Topics } from '../topics/Topics';
import { Devices } from './Devices';
import { HostSettings } from './HostSettings';
import { RegistrationSettings } from './RegistrationSettings';

export function Settings() {
  const { t } = useTexts();
  const gathering = useEvent();
  const save = useSaveGathering(gathering.id);
  const { roles } = useSignedIn();
  const over = gathering.state === 'closed' || gathering.state === 'archived';
  return (
    <div className="columns">
      {roles.includes('organiser') && (
        <section className="card">
          <h2>{t('settings.event')}</h2>
          {over && <p className="soft">{t('settings.over')}</p>}
          <EventForm
            key={gathering.version}
            start={draftOf(gathering)}
            submit={t('settings.save')}
            saving={save.isPending}
            failure={save.error}
            checkedIn={gathering.checkedIn}
            onPlan={(plan) => save.mutate(plan)}
          />
          <LiveRegion role="status">{save.isSuccess && <p>{t('settings.saved')}</p>}</LiveRegion>
        </section>
      )}
      {roles.includes('organiser') && (
        <section className="card">
          <h2>{t('host.title')}</h2>
          <HostSettings />
        </section>
      )}
      {roles.includes('organiser') && (
        <section className="card">
          <h2>{t('form.title')}</h2>
          <RegistrationSettings />
        </section>
      )}
      <section className="card">
        <h2>{t('planner.title')}</h2>
        <StationPlanner />
      </section>
      <section className="card">
        <h2>{t('devices.title')}</h2>
        <Devices gatheringId={gathering.id} />
      </section>
      <section className="card wide">
        <h2>{t('topics.title')}</h2>
        <Topics />
      </section>
    </div>
  );
}
