import { expect, it } from 'vitest';
import type { Me } from '../src/live/views';
import { calendarFile } from '../src/ticket/calendar';

const me: Me = {
  gathering: {
    id: 'g',
    name: 'Founders, Funders; Friends',
    venue: 'Straße des 17. Juni 135, קומה 2, ein sehr langer Name für einen Saal im Hinterhaus links 🎻\nBerlin',
    zone: 'Europe/Berlin',
    doorsAt: '2026-11-22T17:30:00Z',
    startsAt: '2026-11-22T18:00:00Z',
    endsAt: '2026-11-22T21:00:00.000Z',
    state: 'published',
  },
  person: { personId: 'p', name: 'Ana', asks: [], offers: [] },
  registration: { id: '0198b2a0-0000-7000-8000-000000000009', state: 'confirmed' },
  ticket: 'KITH1:secret',
  serverNow: '2026-11-20T10:00:00Z',
};

const file = calendarFile(me, new Date('2026-11-20T10:00:00.123Z'));

it('has the UID of the confirmation mail, and the times in UTC', () => {
  expect(file).toContain('UID:0198b2a0-0000-7000-8000-000000000009@kith\r\n');
  expect(file).toContain('DTSTART:20261122T180000Z\r\nDTEND:20261122T210000Z\r\n');
  expect(file).toContain('DTSTAMP:20261120T100000Z\r\n');
});

it('escapes what has a meaning in such files', () => {
  expect(file).toContain('SUMMARY:Founders\\, Funders\\; Friends\r\n');
  expect(file.replaceAll('\r\n ', '')).toContain('🎻\\nBerlin');
});

it('folds long lines at 75 octets and cuts no character in two', () => {
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain('קומה 2\\, ein sehr langer Name');
});

it('does not hold the ticket', () => {
  expect(file).not.toContain('secret');
});
