import type { Me } from '../live/views';

const longestLineOctets = 75;

/**
 * The event as an iCalendar file (RFC 5545). The UID is the one of the confirmation mail's file, so that a calendar holds the event once.
 * Times are in UTC; the calendar shows them in its own zone. The personal link is left out: calendars are shared.
 */
export function calendarFile({ gathering, registration }: Me, writtenAt: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kith//Guest//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${registration.id}@kith`,
    `DTSTAMP:${utc(writtenAt)}`,
    `DTSTART:${utc(new Date(gathering.startsAt))}`,
    `DTEND:${utc(new Date(gathering.endsAt))}`,
    `SUMMARY:${escaped(gathering.name)}`,
    `LOCATION:${escaped(gathering.venue)}`,
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function utc(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Continues a long line after a break and a blank, and cuts no character in two. */
function folded(line: string): string {
  const octets = new TextEncoder();
  let result = '';
  let length = 0;
  for (const character of line) {
    const width = octets.encode(character).length;
    if (length + width > longestLineOctets) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += width;
  }
  return result;
}
