import { useTexts } from '@kith/i18n/guest';
import type { Me } from '../live/views';
import { calendarFile } from './calendar';

export function CalendarButton({ me }: { me: Me }) {
  const { t } = useTexts();

  function download() {
    const file = URL.createObjectURL(new Blob([calendarFile(me, new Date())], { type: 'text/calendar;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = file;
    link.download = 'event.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(file), 10_000);
  }

  return (
    <button type="button" onClick={download}>
      {t('before.calendar')}
    </button>
  );
}
