/** The reader's own regional form of a language (en-GB, say) where the browser names one; plain English is taken as British. */
function regional(language: string): string {
  const own = navigator.languages.find((tag) => tag.startsWith(`${language}-`));
  return own ?? (language === 'en' ? 'en-GB' : language);
}

/** A name within a sentence, so that a right-to-left one does not turn the words around it. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** Instants are ISO-8601 texts in UTC; a zone is an IANA name; a language is a BCP 47 tag. */

export function formatTime(instant: string, zone: string, language: string): string {
  return new Intl.DateTimeFormat(regional(language), { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
    new Date(instant),
  );
}

export function formatDay(instant: string, zone: string, language: string): string {
  return new Intl.DateTimeFormat(regional(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: zone,
  }).format(new Date(instant));
}

export function formatDayAndTime(instant: string, zone: string, language: string): string {
  return `${formatDay(instant, zone, language)}, ${formatTime(instant, zone, language)}`;
}

export function formatPercent(share: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "in 10 minutes", "2 days ago": the distance of an instant from now. */
export function formatRelative(instant: string, now: number, language: string): string {
  const seconds = (Date.parse(instant) - now) / 1000;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const step = steps.find(([, size]) => Math.abs(seconds) >= size);
  return step ? format.format(Math.round(seconds / step[1]), step[0]) : format.format(Math.round(seconds), 'second');
}
