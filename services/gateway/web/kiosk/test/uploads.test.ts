import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '@kith/api';
import type { Answer, Scan } from '../src/queue/scan';
import { Scans } from '../src/queue/scans';
import { Uploads } from '../src/queue/uploads';

const gatheringId = 'g-1';
let scans: Scans;
let storeNumber = 0;

beforeEach(() => {
  scans = new Scans(`scans-${storeNumber++}`);
});

function aScan(number: number): Scan {
  return {
    id: newId(1_000_000 + number),
    gatheringId,
    door: 'Door A',
    occurredAt: new Date(1_000_000 + number).toISOString(),
    ticket: `KITH1:${number}`,
  };
}

const admitted: Answer = { kind: 'recorded', result: { outcome: 'admitted' } };

function uploadsTo(send: (scan: Scan) => Answer | Promise<Answer>) {
  const sent: string[] = [];
  const heard: string[] = [];
  let underWay = 0;
  const uploads = new Uploads({
    scans,
    gatheringId,
    send: async (scan) => {
      expect(++underWay, 'one at a time').toBe(1);
      sent.push(scan.ticket ?? '');
      const answer = await send(scan);
      underWay--;
      return answer;
    },
    heard: (answer) => heard.push(answer.kind),
    changed: () => undefined,
    random: () => 0,
  });
  return { uploads, sent, heard };
}

async function keepAll(uploads: Uploads, numbers: number[]): Promise<void> {
  for (const number of numbers) await uploads.keep(aScan(number));
}

describe('the queue of a kiosk', () => {
  it('sends what waits in the order it happened, one after another', async () => {
    const { uploads, sent } = uploadsTo(() => admitted);
    await keepAll(uploads, [3, 1, 2]);
    uploads.wake();
    await uploads.idle();
    expect(sent).toEqual(['KITH1:1', 'KITH1:2', 'KITH1:3']);
    expect(await scans.counts()).toMatchObject({ waiting: 0, refused: 0 });
  });

  it('is not blocked by a scan that the server refuses, and keeps that scan aside', async () => {
    const { uploads, sent } = uploadsTo((scan) =>
      scan.ticket === 'KITH1:1' ? { kind: 'refused', reason: 'id-reused' } : admitted,
    );
    await keepAll(uploads, [1, 2]);
    uploads.wake();
    await uploads.idle();
    expect(sent).toEqual(['KITH1:1', 'KITH1:2']);
    expect(await scans.counts()).toMatchObject({ waiting: 0, refused: 1 });
    expect((await scans.refused())[0]).toMatchObject({ ticket: 'KITH1:1', reason: 'id-reused' });
  });

  it('is not blocked by a scan over which the server stumbles, and tries that one again', async () => {
    const { uploads, sent } = uploadsTo((scan) => (scan.ticket === 'KITH1:1' ? { kind: 'stumbled' } : admitted));
    await keepAll(uploads, [1, 2]);
    uploads.wake();
    await uploads.idle();
    expect(sent).toEqual(['KITH1:1', 'KITH1:2']);
    expect(await scans.counts()).toMatchObject({ waiting: 1, refused: 0 });
    expect(await scans.nextDueAt(gatheringId)).toBeGreaterThan(Date.now());
    uploads.stop();
  });

  it('keeps everything while nobody answers, and sends it all when somebody does', async () => {
    let there = false;
    const { uploads, sent, heard } = uploadsTo(() => (there ? admitted : { kind: 'unreachable' }));
    await keepAll(uploads, [1, 2, 3]);
    uploads.wake();
    await uploads.idle();
    expect(sent).toEqual(['KITH1:1']);
    expect(await scans.counts()).toMatchObject({ waiting: 3, refused: 0 });

    there = true;
    uploads.wake();
    await uploads.idle();
    expect(heard).toEqual(['unreachable', 'recorded', 'recorded', 'recorded']);
    expect(await scans.counts()).toMatchObject({ waiting: 0, refused: 0 });
  });

  it('tries again by itself after a pause', async () => {
    let attempts = 0;
    const { uploads } = uploadsTo(() => (++attempts === 1 ? { kind: 'unreachable' } : admitted));
    await keepAll(uploads, [1]);
    uploads.wake();
    await vi.waitFor(async () => expect(await scans.counts()).toMatchObject({ waiting: 0, refused: 0 }), 5000);
    expect(attempts).toBe(2);
  });

  it('keeps everything when the kiosk was revoked, and asks no more', async () => {
    const { uploads, sent } = uploadsTo(() => ({ kind: 'revoked' }));
    await keepAll(uploads, [1, 2]);
    uploads.wake();
    await uploads.idle();
    uploads.wake();
    await uploads.idle();
    expect(sent).toEqual(['KITH1:1']);
    expect(await scans.counts()).toMatchObject({ waiting: 2, refused: 0 });
  });

  it('sends the scan somebody waits for before the backlog', async () => {
    const { uploads, sent } = uploadsTo(() => admitted);
    await keepAll(uploads, [1, 2, 3]);
    const live = aScan(4);
    await uploads.keep(live);
    expect(await uploads.answerTo(live.id)).toEqual(admitted);
    await uploads.idle();
    expect(sent).toEqual(['KITH1:4', 'KITH1:1', 'KITH1:2', 'KITH1:3']);
  });

  it('tells the one who waits that nobody answers', async () => {
    const { uploads } = uploadsTo(() => ({ kind: 'unreachable' }));
    const live = aScan(1);
    await uploads.keep(live);
    expect(await uploads.answerTo(live.id)).toEqual({ kind: 'unreachable' });
    uploads.stop();
  });

  it('leaves the scans of another gathering where they are', async () => {
    const { uploads, sent } = uploadsTo(() => admitted);
    await scans.add({ ...aScan(1), gatheringId: 'g-2' });
    uploads.wake();
    await uploads.idle();
    expect(sent).toEqual([]);
    expect(await scans.counts()).toMatchObject({ waiting: 1, refused: 0 });
  });

  it('survives the end of the page', async () => {
    const first = uploadsTo(() => ({ kind: 'unreachable' }));
    await keepAll(first.uploads, [1]);
    first.uploads.stop();
    const second = uploadsTo(() => admitted);
    second.uploads.wake();
    await second.uploads.idle();
    expect(second.sent).toEqual(['KITH1:1']);
  });

  it('sends a refused scan again when asked, under the same id', async () => {
    let agrees = false;
    const { uploads } = uploadsTo(() => (agrees ? admitted : { kind: 'refused', reason: 'id-reused' }));
    const scan = aScan(1);
    await uploads.keep(scan);
    uploads.wake();
    await uploads.idle();
    agrees = true;
    await scans.retryRefused();
    expect(await scans.next(gatheringId, Date.now())).toMatchObject({ id: scan.id });
    uploads.wake();
    await uploads.idle();
    expect(await scans.counts()).toMatchObject({ waiting: 0, refused: 0 });
  });
});

it('an id is a UUIDv7 and sorts by time', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect([newId(2000), newId(1000)].sort()).toEqual([expect.stringMatching(/^00000000-03e8/), expect.any(String)]);
});
