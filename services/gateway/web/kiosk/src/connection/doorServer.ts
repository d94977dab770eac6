import { Client, Refused } from '@kith/api';
import type { Answer, CheckInResult, Scan } from '../queue/scan';
import type { NamesDownload } from '../roster/names';
import type { ArrivalsDownload, RosterDownload } from '../roster/roster';
import { DoorClock } from './doorClock';

const checkInDeadlineMs = 8000;
const questionDeadlineMs = 5000;
const downloadDeadlineMs = 60_000;

export interface Gathering {
  readonly id: string;
  readonly name: string;
  readonly venue: string;
  readonly zone: string;
  /** Missing in a pairing that an earlier version made. */
  readonly doorsAt?: string;
  /** When the doors were opened, where that was earlier or later than planned. */
  readonly openedAt?: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: string;
}

export interface Claim {
  readonly token: string;
  readonly deviceId: string;
  readonly gathering: Gathering;
  readonly organisationName?: string;
}

export interface Hit {
  readonly registrationId: string;
  readonly displayName: string;
  readonly company?: string;
  readonly checkedInAt?: string;
}

/** What a look at the server came to. */
export type Presence = 'answered' | 'missed' | 'revoked';

/** The questions a paired kiosk asks, for its own gathering only. Every answer is checked: a hotel's sign-in page is not the server. */
export class DoorServer {
  private readonly client: Client;
  private readonly path: string;
  private readonly gatheringId: string;
  private readonly clock: DoorClock;

  constructor(token: string, gatheringId: string, clock = new DoorClock()) {
    this.clock = clock;
    this.client = new Client(token);
    this.gatheringId = gatheringId;
    this.path = `/api/attendee/gatherings/${gatheringId}`;
  }

  async send(scan: Scan): Promise<Answer> {
    const { path, body } = request(scan);
    // a clock that may have been set since the scan is looked at first
    if (scan.aheadMs !== undefined && this.clock.aheadMs() === undefined) await this.presence();
    try {
      const result = await this.client.put<CheckInResult | undefined>(`${this.path}/${path}`, body, {
        signal: AbortSignal.timeout(checkInDeadlineMs),
        headers: { 'X-Kith-Clock': new Date(this.clock.shownWhenAhead(scan.aheadMs)).toISOString() },
      });
      if (scan.annuls) return result === undefined ? { kind: 'recorded', result: { outcome: 'annulled' } } : elsewhere;
      return typeof result?.outcome === 'string' ? { kind: 'recorded', result } : elsewhere;
    } catch (failure) {
      return failure instanceof Refused ? refusal(failure) : elsewhere;
    }
  }

  async find(query: string, cancelled: AbortSignal): Promise<readonly Hit[]> {
    const signal = AbortSignal.any([cancelled, AbortSignal.timeout(questionDeadlineMs)]);
    const { hits } = await this.client.get<{ hits: Hit[] }>(`${this.path}/roster?q=${encodeURIComponent(query)}`, {
      signal,
    });
    return hits;
  }

  async presence(): Promise<{ presence: Presence; gathering?: Gathering }> {
    try {
      const askedAt = this.clock.count();
      const signal = AbortSignal.timeout(questionDeadlineMs);
      const answer = await this.client.send('GET', this.path, undefined, { signal });
      const gathering = (await answer.json()) as Gathering | null;
      if (gathering?.id === this.gatheringId) this.clock.heard(answer.headers.get('Date'), askedAt);
      return gathering?.id === this.gatheringId ? { presence: 'answered', gathering } : { presence: 'missed' };
    } catch (failure) {
      const revoked = failure instanceof Refused && failure.problem.status === 401;
      return { presence: revoked ? 'revoked' : 'missed' };
    }
  }

  /** The list of closed entries, or undefined where the version that is known is still the current one. Throws. */
  async roster(known: string | undefined): Promise<RosterDownload | undefined> {
    try {
      return await this.client.get<RosterDownload>(`${this.path}/roster/entries`, {
        signal: AbortSignal.timeout(downloadDeadlineMs),
        ...(known && { headers: { 'If-None-Match': `"${known}"` } }),
      });
    } catch (failure) {
      if (failure instanceof Refused && failure.problem.status === 304) return undefined;
      throw failure;
    }
  }

  arrivals(since: string | undefined): Promise<ArrivalsDownload> {
    const query = since ? `?since=${encodeURIComponent(since)}` : '';
    return this.client.get(`${this.path}/roster/arrivals${query}`, { signal: AbortSignal.timeout(downloadDeadlineMs) });
  }

  names(): Promise<NamesDownload> {
    return this.client.get(`${this.path}/roster/names`, { signal: AbortSignal.timeout(downloadDeadlineMs) });
  }
}

/** Trades the code that the console shows for a token of this device. Throws `Refused` or `Unreachable`. */
export function claimDevice(code: string, deviceId: string, name: string): Promise<Claim> {
  return new Client().post<Claim>('/api/attendee/devices/claims', { code, deviceId, name });
}

/** Somebody answered who is not our server, or nobody. */
const elsewhere: Answer = { kind: 'unreachable' };

function request(scan: Scan): { path: string; body: object } {
  const { id, ticket, registrationId, sealed, door, occurredAt, override, before, annuls } = scan;
  if (annuls) return { path: `check-ins/${annuls}/annulment`, body: { reason: 'undone', occurredAt } };
  if (sealed) return { path: `walk-ins/${id}`, body: { sealed, door, occurredAt, override, before } };
  return { path: `check-ins/${id}`, body: { ticket, registrationId, door, occurredAt, override, before } };
}

/** 401 is about this device, 5xx from a service about this scan, 502–504 and 429 about the way there; other refusals about the scan. */
function refusal({ problem }: Refused): Answer {
  if (problem.status === 401) return { kind: 'revoked' };
  if ([408, 425, 429, 502, 503, 504].includes(problem.status)) return elsewhere;
  if (problem.status >= 500) return { kind: 'stumbled' };
  // an answer without a code is not our server's: a proxy or a sign-in page stands in between
  return problem.code === 'unknown' ? elsewhere : { kind: 'refused', reason: problem.code };
}
