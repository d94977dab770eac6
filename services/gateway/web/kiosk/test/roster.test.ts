import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { judge } from '../src/admission/judge';
import { fromBase64Url, toBase64Url, utf8 } from '../src/roster/bytes';
import { Roster } from '../src/roster/roster';
import { openEntry, parseTicket } from '../src/roster/ticket';
import { displayName } from '../src/result/verdict';
import { seal } from '../src/walkin/seal';

// made by the server's TicketCipher for the registration 0198b2a0-0000-7000-8000-000000000001 and the secret 000102…0f
const text = 'KITH1:AZiyoAAAcACAAAAAAAAAAQABAgMEBQYHCAkKCwwNDg8';
const registrationId = '0198b2a0-0000-7000-8000-000000000001';
let gatheringNumber = 0;
let roster: Roster;

/** Closes as the server does, but for the nonce. */
async function close(ticket: string, guest: object): Promise<string> {
  const { registration, secret } = parseTicket(ticket) ?? expect.fail('no ticket');
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const own = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: registration, info: utf8('kith roster v1') },
    key,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const closed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, own, utf8(JSON.stringify(guest))));
  return toBase64Url(new Uint8Array([...iv, ...closed]));
}

beforeEach(async () => {
  roster = new Roster(`g-${gatheringNumber++}`);
  await roster.take({
    version: '1',
    takenAt: '2026-11-22T17:45:00Z',
    capacity: 2,
    confirmed: 2,
    walkInKey: '',
    entries: [{ registrationId, sealed: await close(text, { n: 'José Ñandú', c: 'Acme', a: 'nurses' }) }],
  });
});

describe('the roster on this device', () => {
  it('is opened by the ticket and by no other secret', async () => {
    const ticket = parseTicket(text) ?? expect.fail('no ticket');
    expect(ticket.registrationId).toBe(registrationId);
    const entry = await roster.entry(registrationId);
    expect(await openEntry(ticket, entry?.sealed ?? '')).toEqual({ n: 'José Ñandú', c: 'Acme', a: 'nurses' });
    const forged = { ...ticket, secret: new Uint8Array(16) };
    expect(await openEntry(forged, entry?.sealed ?? '')).toBeUndefined();
  });

  it('admits once by two tickets of one person', async () => {
    const survivorId = '0198b2a0-0000-7000-8000-000000000002';
    await roster.take({
      version: '2',
      takenAt: '2026-11-22T17:50:00Z',
      confirmed: 1,
      walkInKey: '',
      entries: [{ registrationId, sameAs: survivorId, sealed: await close(text, { n: 'José Ñandú' }) }],
    });
    const judged = await judge(roster, { ticket: text }, undefined);
    expect(judged?.verdict.picture).toBe('admitted');
    expect(judged?.registrationId).toBe(survivorId);

    await roster.arrive({ registrationId: survivorId, checkInId: 'c', occurredAt: '2026-11-22T18:00:00Z', door: 'A' });
    expect((await judge(roster, { ticket: text }, undefined))?.verdict.picture).toBe('already-in');
  });

  it('admits by ticket once, and tells when and where it was', async () => {
    const first = await judge(roster, { ticket: text }, undefined);
    expect(first?.verdict).toEqual({
      picture: 'admitted',
      name: 'José Ñ.',
      company: 'Acme',
      listOf: '2026-11-22T17:45:00Z',
    });
    await roster.arrive({ registrationId, checkInId: 'c-1', occurredAt: '2026-11-22T18:04:00Z', door: 'Door B' });
    const second = await judge(roster, { ticket: text }, undefined);
    expect(second?.verdict).toMatchObject({
      picture: 'already-in',
      firstAt: '2026-11-22T18:04:00Z',
      firstDoor: 'Door B',
    });
    expect((await judge(roster, { ticket: text }, 'earlier-scan-was-wrong'))?.verdict.picture).toBe('admitted');
  });

  it('tells no name for a forged, an unknown or a cut ticket', async () => {
    const forged = `${text.slice(0, -2)}AA`;
    const unknown = `KITH1:${toBase64Url(crypto.getRandomValues(new Uint8Array(32)))}`;
    for (const ticket of [forged, unknown]) {
      const judged = await judge(roster, { ticket }, undefined);
      expect(judged?.verdict).toMatchObject({ picture: 'not-registered', reason: 'unknown-ticket' });
      expect(judged?.verdict.name).toBeUndefined();
    }
    const cut = await judge(roster, { ticket: text.slice(0, -1) }, undefined);
    expect(cut?.verdict.reason).toBe('malformed-ticket');
  });

  it('keeps the first of two arrivals, whichever is heard first, and its own until they are told', async () => {
    const early = { registrationId, checkInId: 'b', occurredAt: '2026-11-22T18:04:00Z', door: 'Door B' };
    const late = { registrationId, checkInId: 'a', occurredAt: '2026-11-22T18:10:00Z', door: 'Door A' };
    await roster.arrive(late);
    await roster.hear({ asOf: '2026-11-22T18:11:00Z', arrivals: [early] }, new Set(['a']));
    await roster.arrive(late);
    expect(await roster.arrival(registrationId)).toEqual(early);
    await roster.hear({ asOf: '2026-11-22T18:12:00Z', arrivals: [{ registrationId }] }, new Set(['b']));
    expect(await roster.arrival(registrationId)).toEqual(early);
    await roster.hear({ asOf: '2026-11-22T18:13:00Z', arrivals: [{ registrationId }] }, new Set());
    expect(await roster.arrival(registrationId)).toBeUndefined();
  });

  it('lets nobody new in once its list says that the event was closed, and knows who came before', async () => {
    await roster.take({
      version: '2',
      takenAt: '2026-11-22T22:05:00Z',
      closedAt: '2026-11-22T22:00:00Z',
      confirmed: 1,
      walkInKey: '',
      entries: [{ registrationId, sealed: await close(text, { n: 'José Ñandú' }) }],
    });
    const over = { picture: 'call-staff', reason: 'gathering-closed' };
    expect((await judge(roster, { ticket: text }, undefined))?.verdict).toMatchObject(over);
    expect((await judge(roster, { registrationId }, 'organiser-agreed'))?.verdict).toMatchObject(over);
    expect((await judge(roster, { sealed: 'x' }, 'organiser-agreed'))?.verdict).toMatchObject(over);

    await roster.arrive({ registrationId, checkInId: 'c', occurredAt: '2026-11-22T18:00:00Z', door: 'A' });
    expect((await judge(roster, { ticket: text }, undefined))?.verdict.picture).toBe('already-in');
  });

  it('lets nobody without a ticket in when every place is taken, but for a supervisor', async () => {
    expect((await judge(roster, { sealed: 'x' }, undefined))?.verdict.reason).toBe('capacity-reached');
    expect((await judge(roster, { sealed: 'x' }, 'organiser-agreed'))?.verdict.picture).toBe('admitted');
  });
});

it('seals a guest so that the key of the door alone opens it', async () => {
  const door = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', door.publicKey));
  const sealed = await seal({ name: 'Zoé Ito', email: 'zoe@example.com', consent: true }, toBase64Url(point));
  const bytes = fromBase64Url(sealed);
  expect(new TextDecoder().decode(bytes)).not.toContain('zoe');
  expect(bytes[0]).toBe(4);
  expect(bytes.length).toBeGreaterThan(65 + 16);
});

it.each([
  ['Ana Maria Perez', 'Ana P.'],
  ['Cher', 'Cher'],
  ['نور حداد', 'نور ح.'],
  ['Jo 2', 'Jo'],
])('shows %s as %s', (name, shown) => expect(displayName(name)).toBe(shown));
