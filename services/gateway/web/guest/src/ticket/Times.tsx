import { formatDay, formatTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/guest';
import type { Gathering } from '../live/views';

type Dates = Pick<Gathering, 'venue' | 'zone' | 'doorsAt' | 'startsAt' | 'endsAt'>;

/** When the event is, in its own zone, and in the reader's where that differs. */
export function Times({ gathering }: { gathering: Dates }) {
  const { t, language } = useTexts();
  const { zone, doorsAt, startsAt, endsAt } = gathering;
  const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const inZone = (wanted: string) => ({
    day: formatDay(startsAt, wanted, language),
    doors: formatTime(doorsAt, wanted, language),
    start: formatTime(startsAt, wanted, language),
    end: formatTime(endsAt, wanted, language),
  });
  const there = inZone(zone);
  const here = inZone(ownZone);
  const differs = there.start !== here.start || there.day !== here.day;
  return (
    <dl className="times">
      <div>
        <dt>{t('before.when')}</dt>
        <dd>
          <time dateTime={startsAt}>{there.day}</time>
          <br />
          {t('before.times', there)}
          {differs && (
            <small>
              {t('before.zone', { zone: placeOf(zone) })}
              <br />
              {t('before.yourTime', { ...here, zone: placeOf(ownZone) })}
            </small>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('before.where')}</dt>
        <dd>
          <bdi>{gathering.venue}</bdi>
        </dd>
      </div>
    </dl>
  );
}

/** "America/New_York" is New York to a reader. */
function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
