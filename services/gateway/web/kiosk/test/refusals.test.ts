import { afterEach, describe, expect, it, vi } from 'vitest';
import { DoorServer } from '../src/connection/doorServer';
import type { Answer, Scan } from '../src/queue/scan';

const scan: Scan = {
  id: 's-1',
  gatheringId: 'g-1',
  door: 'A',
  ticket: 'KITH1:ana',
  occurredAt: '2026-11-22T18:00:00Z',
};

function answered(status: number, code: string): Promise<Answer> {
  vi.stubGlobal('document', { documentElement: { lang: 'en' }, cookie: '' });
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ code }, { status })));
  return new DoorServer('token', 'g-1').send(scan);
}

afterEach(() => vi.unstubAllGlobals());

describe('a scan that the service does not take', () => {
  it('waits and is sent again where facts are not taken for the moment', async () => {
    expect(await answered(503, 'facts-waiting')).toEqual({ kind: 'unreachable' });
  });

  it('is refused for good where the answer is about the scan', async () => {
    expect(await answered(422, 'invalid-fields')).toEqual({ kind: 'refused', reason: 'invalid-fields' });
  });
});
