import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Door } from '../src/door/door';
import { StatusBar } from '../src/door/StatusBar';
import type { Pairing } from '../src/pairing/pairing';
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

function Bar({ door }: { door: Door }) {
  return <StatusBar state={useSyncExternalStore(door.subscribe, door.snapshot)} update={undefined} />;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the status bar', () => {
  it('tells no numbers and no list before the storage was read, and then what is kept there', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    const scans = new Scans('status-bar');
    await scans.add({
      id: 's-1',
      gatheringId: 'g-1',
      door: 'Door A',
      occurredAt: '2026-11-22T18:00:00Z',
      ticket: 'KITH1:ana',
    });
    const door = new Door(pairing, () => undefined, scans);
    render(<Bar door={door} />);
    await screen.findByText('Online');
    expect(document.body.textContent).toBe('Online');

    door.start();
    expect(document.body.textContent).toBe('Online');
    await screen.findByText('1 waiting');
    await screen.findByText('0 refused');
    await screen.findByText('No list yet');
    door.stop();
  });
});
