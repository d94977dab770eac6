import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Me, Now } from '../src/live/views';
import { Visit } from '../src/live/visit';

const me: Me = {
  gathering: {
    id: 'g',
    name: 'Autumn evening',
    venue: 'Hall',
    zone: 'Europe/Berlin',
    doorsAt: '2026-11-22T17:30:00Z',
    startsAt: '2026-11-22T18:00:00Z',
    endsAt: '2026-11-22T21:00:00Z',
    state: 'live',
  },
  person: { personId: 'p', name: 'Ana', asks: [], offers: [] },
  registration: { id: 'r', state: 'confirmed' },
  ticket: 'KITH1:secret',
  serverNow: '2026-11-22T18:10:00Z',
};

const waiting: Now = {
  serverNow: '2026-11-22T18:10:00Z',
  phase: 'waiting',
  whyNotMatched: [],
  suggestions: [],
  avoided: [],
  people: [],
  pendingMeetings: [],
};

type Answers = Record<'me' | 'now' | 'stream' | 'follow-ups', () => Promise<Response>>;

const json =
  (body: object, status = 200) =>
  () =>
    Promise.resolve(Response.json(body, { status }));
const cut = () => Promise.reject(new TypeError('network'));
const all: Answers = { me: json(me), now: json(waiting), stream: cut, 'follow-ups': json({ people: [] }) };

let visit: Visit;
let asked: string[];

function open(answers: Partial<Answers>): void {
  asked = [];
  vi.stubGlobal('fetch', (path: string) => {
    const what = path.slice(path.lastIndexOf('/') + 1) as keyof Answers;
    asked.push(what);
    return { ...all, ...answers }[what]();
  });
  visit = new Visit('a.b.c', 'en');
  visit.start();
}

function pushing(...views: Now[]): () => Promise<Response> {
  const text = views.map((view) => `event: now\ndata: ${JSON.stringify(view)}\n\n`).join('');
  return () => {
    // stays open, as the server's stream does
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode(text)) });
    return Promise.resolve(new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }));
  };
}

beforeEach(() => localStorage.clear());

afterEach(() => {
  visit.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the page of a guest', () => {
  it('shows what is pushed, and no older answer instead', async () => {
    const later: Now = { ...waiting, phase: 'sitting-out', serverNow: '2026-11-22T18:10:01Z' };
    const slow = async () => {
      await vi.waitFor(() => expect(visit.snapshot().now?.phase).toBe('sitting-out'));
      return Response.json(waiting);
    };
    open({ stream: pushing(later), now: slow });
    await vi.waitFor(() => expect(visit.snapshot().isTried).toBe(true));
    expect(visit.snapshot()).toMatchObject({ me: { person: { name: 'Ana' } }, now: { phase: 'sitting-out' } });
  });

  it('asks again and again where nothing can be pushed', async () => {
    vi.useFakeTimers();
    open({});
    await vi.advanceTimersByTimeAsync(30_000);
    expect(visit.snapshot()).toMatchObject({ now: { phase: 'waiting' }, lostSince: undefined });
    expect(asked.filter((what) => what === 'now').length).toBeGreaterThanOrEqual(4);
    expect(asked.filter((what) => what === 'me')).toHaveLength(1);
  });

  it('does not ask while news is pushed', async () => {
    vi.useFakeTimers();
    open({ stream: pushing(waiting) });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(asked.filter((what) => what === 'now')).toHaveLength(1);
  });

  it('keeps the ticket at hand when nobody answers, and says since when', async () => {
    open({});
    await vi.waitFor(() => expect(visit.snapshot().me).toBeDefined());
    visit.stop();
    open({ me: cut, now: cut, 'follow-ups': cut });
    expect(visit.snapshot().me?.ticket).toBe('KITH1:secret');
    await vi.waitFor(() => expect(visit.snapshot().lostSince).toBeTypeOf('number'));
  });

  it('is not lost while a service has not heard of the guest yet', async () => {
    const unknown = json({ code: 'not-found', title: 'Unknown' }, 404);
    open({ now: unknown, 'follow-ups': unknown });
    await vi.waitFor(() => expect(visit.snapshot().isTried).toBe(true));
    expect(visit.snapshot()).toMatchObject({ lostSince: undefined, isRefused: false });
  });

  it('ends when the link is not taken, and forgets the ticket', async () => {
    open({});
    await vi.waitFor(() => expect(localStorage.length).toBe(1));
    visit.stop();
    open({ me: json({ code: 'unauthenticated', title: 'No' }, 401) });
    await vi.waitFor(() => expect(visit.snapshot()).toMatchObject({ isRefused: true, me: undefined }));
    expect(localStorage.length).toBe(0);
  });
});
