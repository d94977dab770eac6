import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '@kith/api';
import { Door } from '../src/door/door';
import type { Pairing } from '../src/pairing/pairing';
import { Scans } from '../src/queue/scans';
import { toBase64Url } from '../src/roster/bytes';
import { parseTicket } from '../src/roster/ticket';

const pairing: Pairing = {
  deviceId: 'd-1',
  token: 'token',
  door: 'Door A',
  gathering: {
    id: 'g-1',
    name: 'Autumn evening',
    venue: 'Hall',
    zone: 'Europe/Berlin',
    startsAt: '2026-11-22T18:00:00Z',
    endsAt: new Date(Date.now() + 3_600_000).toISOString(),
    state: 'live',
  },
};

type Reply = (path: string, body: Record<string, unknown> | undefined) => Response | Promise<Response>;

const json = (body: object, status = 200) => Promise.resolve(Response.json(body, { status }));
const gathering = () => json(pairing.gathering);
let door: Door;
let storeNumber = 0;
let asked: { path: string; body: Record<string, unknown> | undefined }[];

function open(checkIns: Reply, presence: Reply = gathering): Door {
  asked = [];
  vi.stubGlobal('fetch', (path: string, options: RequestInit) => {
    const body = typeof options.body === 'string' ? (JSON.parse(options.body) as Record<string, unknown>) : undefined;
    if (!path.includes('/check-ins/')) return presence(path, body);
    asked.push({ path, body });
    return checkIns(path, body);
  });
  door = new Door(pairing, () => undefined, new Scans(`door-${storeNumber++}`));
  door.start();
  return door;
}

const cut = () => Promise.reject(new TypeError('network'));
const picture = () => door.snapshot().verdict?.picture;

beforeEach(() => localStorage.clear());

afterEach(() => {
  door.stop();
  vi.unstubAllGlobals();
});

describe('a door', () => {
  it('shows the answer of the server, and nobody waits afterwards', async () => {
    open(() => json({ outcome: 'admitted', displayName: 'Ana P.' }));
    await door.scanned('KITH1:ana');
    expect(door.snapshot().verdict).toEqual({ picture: 'admitted', name: 'Ana P.' });
    await vi.waitFor(() => expect(door.snapshot()).toMatchObject({ waiting: 0, refused: 0 }));
    expect(picture()).toBe('admitted');
    expect(asked[0]?.body).toMatchObject({ ticket: 'KITH1:ana', door: 'Door A' });
  });

  it('notes the scan when the network is gone, says since when, and sends it later under the same id', async () => {
    let isThere = false;
    open(
      () => (isThere ? json({ outcome: 'admitted' }) : cut()),
      () => (isThere ? gathering() : cut()),
    );
    await door.scanned('KITH1:ana');
    expect(picture()).toBe('noted');
    await vi.waitFor(() => expect(door.snapshot()).toMatchObject({ waiting: 1 }));
    expect(door.snapshot().offlineSince).toBeTypeOf('number');
    isThere = true;
    await vi.waitFor(() => expect(door.snapshot()).toMatchObject({ waiting: 0, offlineSince: undefined }), 8000);
    expect(new Set(asked.map(({ path }) => path)).size).toBe(1);
    expect(new Set(asked.map(({ body }) => body?.['occurredAt'])).size).toBe(1);
  }, 10_000);

  it('takes the sign-in page of a hotel for no network', async () => {
    const page = () => Promise.resolve(new Response('<html>Welcome</html>', { status: 200 }));
    open(page, page);
    await door.scanned('KITH1:ana');
    expect(picture()).toBe('noted');
    expect(door.snapshot().offlineSince).toBeTypeOf('number');
    await vi.waitFor(() => expect(door.snapshot().waiting).toBe(1));
  });

  it('keeps the queue and says so when it was revoked', async () => {
    open(() => json({ code: 'unauthenticated', title: 'No' }, 401));
    await door.scanned('KITH1:ana');
    expect(door.snapshot()).toMatchObject({ revoked: true, verdict: undefined });
    await vi.waitFor(() => expect(door.snapshot().waiting).toBe(1));
  });

  it('takes of two readings of one code the one that is on its list, else the one whose id is of our time', async () => {
    const onList = 'KITH1:GSuLwc3shWk_QFFeiaAI_-bZE751YfyzmEqqyMWy5Lk';
    const other = onList.replace('GSuL', 'GSvL');
    const id = newId().replaceAll('-', '');
    const bytes = Uint8Array.from({ length: 32 }, (_, index) =>
      Number.parseInt(id.slice(2 * index, 2 * index + 2) || '0', 16),
    );
    const ofOurTime = `KITH1:${toBase64Url(bytes)}`;
    open(() => json({ outcome: 'admitted' }));
    const registrationId = parseTicket(onList)?.registrationId ?? '';
    vi.spyOn(door.roster, 'entry').mockImplementation((id) =>
      Promise.resolve(id === registrationId ? { registrationId, sealed: '' } : undefined),
    );
    await door.scanned([ofOurTime, onList]);
    expect(asked[0]?.body).toMatchObject({ ticket: onList });
    await door.scanned([other, ofOurTime]);
    expect(asked[1]?.body).toMatchObject({ ticket: ofOurTime });
  });

  it('tells what to set at a scanner that nobody can read, and keeps nothing', async () => {
    open(() => json({ outcome: 'admitted' }));
    door.unread('scanner-layout');
    expect(door.snapshot().verdict).toEqual({ picture: 'call-staff', reason: 'scanner-layout' });
    await vi.waitFor(() => expect(door.snapshot().waiting).toBe(0));
    expect(asked).toEqual([]);
  });

  it('neither keeps nor sends a code that is no ticket', async () => {
    open(() => json({ outcome: 'admitted' }));
    await door.scanned('https://example.org/private');
    expect(door.snapshot().verdict).toEqual({ picture: 'call-staff', reason: 'malformed-ticket' });
    expect(asked).toEqual([]);
    await vi.waitFor(() => expect(door.snapshot().waiting).toBe(0));
  });

  it('keeps in its memory what the full device cannot store, says so, and sends it when somebody answers', async () => {
    let isThere = false;
    open(
      () => (isThere ? json({ outcome: 'admitted' }) : cut()),
      () => (isThere ? gathering() : cut()),
    );
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await door.scanned('KITH1:ana');
    expect(picture()).toBe('noted');
    await vi.waitFor(() => expect(door.snapshot()).toMatchObject({ waiting: 1, unsafe: 1 }));
    expect(await door.exported()).toContain('KITH1:ana');
    full.mockRestore();
    isThere = true;
    await vi.waitFor(() => expect(door.snapshot()).toMatchObject({ waiting: 0, unsafe: 0 }), 8000);
    expect(new Set(asked.map(({ path }) => path)).size).toBe(1);
  }, 10_000);

  it('takes the last check-in back within seconds, by a message of its own', async () => {
    open((path) => (path.endsWith('/annulment') ? new Response(null, { status: 204 }) : json({ outcome: 'admitted' })));
    await door.scanned('KITH1:ana');
    expect(door.snapshot().canUndo).toBe(true);
    await door.undo();
    expect(door.snapshot()).toMatchObject({ canUndo: false, latest: undefined, verdict: undefined });
    await vi.waitFor(() => expect(asked.at(-1)?.path).toMatch(/annulment$/));
    expect(asked.at(-1)?.path).toContain(String(asked[0]?.path.split('/').at(-1)));
    expect(asked.at(-1)?.body).toMatchObject({ reason: 'undone' });
  });

  it('shows a scan before the doors as a rehearsal, and nobody can take it back', async () => {
    open(() => json({ outcome: 'rehearsal', displayName: 'Ana P.' }));
    await door.scanned('KITH1:ana');
    expect(door.snapshot()).toMatchObject({ verdict: { picture: 'rehearsal', name: 'Ana P.' }, canUndo: false });
  });

  it('tells with each scan how long the guest before took', async () => {
    open(() => json({ outcome: 'admitted', displayName: 'Ana P.' }));
    await door.scanned('KITH1:ana');
    door.dismiss();
    await door.scanned('KITH1:ben');
    expect(asked[0]?.body).not.toHaveProperty('before');
    expect(asked[1]?.body?.['before']).toEqual({
      serviceMillis: expect.any(Number) as number,
      pauseMillis: expect.any(Number) as number,
    });
  });

  it('forgets whom the last picture was about when nobody touches the screen', async () => {
    open(() => json({ outcome: 'admitted', displayName: 'Ana P.' }));
    await door.scanned('KITH1:ana');
    expect(JSON.stringify(door.snapshot())).toContain('Ana');
    door.forget();
    expect(JSON.stringify(door.snapshot())).not.toContain('Ana');
  });
});
