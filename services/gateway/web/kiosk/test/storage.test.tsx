import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Door } from '../src/door/door';
import { StatusBar } from '../src/door/StatusBar';
import { note } from '../src/install/notes';
import { askToPersist } from '../src/install/persistence';
import type { Pairing } from '../src/pairing/pairing';
import { PairingScreen } from '../src/pairing/PairingScreen';
import { Scans } from '../src/queue/scans';

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
const noStore = 'This device cannot store scans';

let door: Door;
let sent: string[];
let isThere: boolean;
let storeNumber = 0;

/** Switches a kiosk on; what it kept before under this name is still there. */
function switchOn(store: string): void {
  door = new Door(pairing, () => undefined, new Scans(store));
  door.start();
  render(<Bar />);
}

function Bar() {
  return <StatusBar state={useSyncExternalStore(door.subscribe, door.snapshot)} update={undefined} />;
}

function switchOff(): void {
  door.stop();
  cleanup();
}

function forbidTheStore(): void {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('not allowed', 'InvalidStateError');
  });
}

async function clearTheStore(name: string): Promise<void> {
  await new Promise<void>((done, failed) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onerror = () => failed(new Error('not deleted'));
  });
}

beforeEach(() => {
  sent = [];
  isThere = true;
  localStorage.clear();
  storeNumber += 1;
  vi.stubGlobal('fetch', (path: string) => {
    if (!isThere) return Promise.reject(new TypeError('network'));
    if (!path.includes('/check-ins/')) return Promise.resolve(Response.json(pairing.gathering));
    sent.push(path.split('/').at(-1) ?? '');
    return Promise.resolve(Response.json({ outcome: 'admitted', displayName: 'Ana P.' }));
  });
});

afterEach(() => {
  switchOff();
  vi.unstubAllGlobals();
});

describe('a browser that keeps nothing', () => {
  it('is told of before it is paired, and before its first scan', async () => {
    forbidTheStore();
    render(<PairingScreen onPaired={() => undefined} />);
    await screen.findByText(noStore, { exact: false });
    cleanup();
    switchOn(`forbidden-${storeNumber}`);
    await screen.findByText(noStore, { exact: false });
    expect(screen.getByText('0 waiting')).toBeTruthy();
  });

  it('sends what waits in its memory, once each, and counts it as unsafe until then', async () => {
    forbidTheStore();
    switchOn(`forbidden-${storeNumber}`);
    await door.scanned('KITH1:ana');
    expect(door.snapshot().verdict).toEqual({ picture: 'admitted', name: 'Ana P.' });
    isThere = false;
    await door.scanned('KITH1:ben');
    await vi.waitFor(() => expect(door.snapshot()).toMatchObject({ waiting: 1, unsafe: 1 }));
    await screen.findByText('1 scan is not stored', { exact: false });
    isThere = true;
    await vi.waitFor(() => expect(door.snapshot()).toMatchObject({ waiting: 0, unsafe: 0, missing: [] }), 12_000);
    expect(new Set(sent).size).toBe(2);
    expect(sent).toHaveLength(2);
  }, 20_000);
});

describe('a store that is cleared while scans wait', () => {
  it('is noticed after a reload, and how many scans are missing is named until somebody has seen to them', async () => {
    const store = `cleared-${storeNumber}`;
    isThere = false;
    switchOn(store);
    await door.scanned('KITH1:ana');
    await door.scanned('KITH1:ben');
    await screen.findByText('2 waiting');
    switchOff();
    await clearTheStore(store);

    isThere = true;
    switchOn(store);
    await screen.findByText('2 scans are missing', { exact: false });
    expect(screen.getByText('0 waiting')).toBeTruthy();
    await door.forgetMissing();
    await vi.waitFor(() => expect(screen.queryByText('missing', { exact: false })).toBeNull());
    expect(sent).toEqual([]);
  });

  it('loses nothing while the page is open', async () => {
    const store = `cleared-${storeNumber}`;
    isThere = false;
    switchOn(store);
    await door.scanned('KITH1:ana');
    await door.scanned('KITH1:ben');
    await clearTheStore(store);
    isThere = true;
    await vi.waitFor(() => expect(door.snapshot()).toMatchObject({ waiting: 0, missing: [] }), 12_000);
    expect(new Set(sent).size).toBe(2);
  }, 20_000);

  it('is no matter for scans that were sent before', async () => {
    const store = `cleared-${storeNumber}`;
    switchOn(store);
    await door.scanned('KITH1:ana');
    await vi.waitFor(() => expect(door.snapshot()).toMatchObject({ waiting: 0, missing: [] }));
    switchOff();
    await clearTheStore(store);
    switchOn(store);
    await screen.findByText('0 waiting');
    expect(door.snapshot().missing).toEqual([]);
  });
});

describe('the protection of the store', () => {
  it.each([
    [false, 1],
    [true, 0],
  ])('is asked for, and told where it is refused: %s', async (agrees, told) => {
    const persist = vi.fn(() => Promise.resolve(agrees));
    vi.stubGlobal('navigator', {
      language: 'en',
      languages: ['en'],
      storage: { persist, persisted: () => Promise.resolve(agrees) },
    });
    askToPersist();
    expect(persist).toHaveBeenCalledOnce();
    switchOn(`protected-${storeNumber}`);
    await vi.waitFor(() => expect(door.snapshot().isProtected).toBe(agrees));
    expect(screen.queryAllByText('Store not protected')).toHaveLength(told);
  });
});

it('a browser that forbids short notes remembers them while the page is open', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  isThere = false;
  switchOn(`notes-${storeNumber}`);
  await door.scanned('KITH1:ana');
  expect(note(`kith.kiosk.waiting.notes-${storeNumber}`)).not.toBeNull();
});
