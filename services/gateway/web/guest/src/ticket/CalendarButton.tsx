import { useTexts } from '@kith/i18n/guest';
import { useState } from 'react';
import { Problem } from '../ask/CannotCome';
import type { Visit } from '../live/visit';

/** Loads the file that the latest mail encloses: whichever of the two is opened, a calendar holds the event once. */
export function CalendarButton({ visit }: { visit: Visit }) {
  const { t } = useTexts();
  const [problem, setProblem] = useState('');

  function download() {
    setProblem('');
    visit
      .calendarFile()
      .then(save)
      .catch(() => setProblem(t('before.calendarMissing')));
  }

  return (
    <>
      <button type="button" onClick={download}>
        {t('before.calendar')}
      </button>
      <Problem text={problem} />
    </>
  );
}

function save(content: Blob) {
  const file = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = file;
  link.download = 'event.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(file), 10_000);
}
