import { Client, follow, Refused, type Stream } from '@kith/api';
import { ServerClock } from './serverClock';
import type { ActKind, Answer, FollowUps, Me, Now, ReasonAnswer } from './views';

const questionDeadlineMs = 10_000;
const lookEveryMs = 6000;
const patienceMs = 2000;

/** What the page shows. */
export interface VisitState {
  readonly me: Me | undefined;
  readonly now: Now | undefined;
  readonly followUps: FollowUps | undefined;
  /** Whether the server has had its chance to answer once. */
  readonly isTried: boolean;
  /** The server does not take this link. */
  readonly isRefused: boolean;
  /** Milliseconds since the epoch from which on nobody answers. */
  readonly lostSince: number | undefined;
}

/** One guest's evening, kept up to date: pushed by the server, or asked for when nothing can be pushed. */
export class Visit {
  readonly clock = new ServerClock();
  private readonly client: Client;
  private readonly token: string;
  private readonly listeners = new Set<() => void>();
  private state: VisitState;
  private stream: Stream | undefined;
  private lookTimer: ReturnType<typeof setTimeout> | undefined;
  private patienceTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the open stream has delivered: some networks let a stream open and hold back what it says. */
  private isPushed = false;
  private isLooking = false;

  constructor(token: string, language: string) {
    this.token = token;
    this.client = new Client(token, language);
    this.state = {
      me: keptPage(token),
      now: undefined,
      followUps: undefined,
      isTried: false,
      isRefused: false,
      lostSince: undefined,
    };
  }

  readonly snapshot = (): VisitState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  start(): void {
    this.stream = follow({
      client: this.client,
      path: '/api/matching/me/stream',
      on: {
        now: (now: Now) => {
          this.isPushed = true;
          this.clock.pushed(now.serverNow);
          this.heard(now);
        },
      },
      onState: (state) => {
        this.isPushed = this.isPushed && state === 'open';
      },
    });
    document.addEventListener('visibilitychange', this.lookIfSeen);
    window.addEventListener('online', this.lookIfSeen);
    // where the network is slow, the kept ticket must not wait for it
    this.patienceTimer = setTimeout(() => this.change({ isTried: true }), patienceMs);
    void this.look();
  }

  stop(): void {
    this.stream?.close();
    clearTimeout(this.lookTimer);
    clearTimeout(this.patienceTimer);
    document.removeEventListener('visibilitychange', this.lookIfSeen);
    window.removeEventListener('online', this.lookIfSeen);
  }

  /** Throws `Refused` or `Unreachable`; then nothing has changed. */
  async answer(meetingId: string, answer: Answer): Promise<void> {
    this.heard(await this.client.put<Now>(`/api/matching/me/meetings/${meetingId}/answer`, { answer }, deadline()));
  }

  /** Says whether a reason fits, or takes that back. Throws `Refused` or `Unreachable`; then nothing has changed. */
  async answerReason(reasonId: string, answer: ReasonAnswer | undefined): Promise<void> {
    const path = `/api/matching/me/suggestions/${reasonId}/answer`;
    this.heard(
      answer
        ? await this.client.put<Now>(path, { answer }, deadline())
        : await this.client.delete<Now>(path, deadline()),
    );
  }

  /** Throws `Refused` or `Unreachable`; repeated under the same id it counts once. */
  async followedUp(actId: string, withPersonId: string, kind: ActKind): Promise<void> {
    const followUps = await this.client.put<FollowUps>(
      `/api/messaging/me/follow-ups/${actId}`,
      { withPersonId, kind },
      deadline(),
    );
    this.change({ followUps });
  }

  /** The calendar file of the reader's place as it stands: the one that the latest mail encloses. */
  readonly calendarFile = async (): Promise<Blob> => {
    const answer = await this.client.send('GET', '/api/messaging/me/event.ics', undefined, {
      ...deadline(),
      accept: 'text/calendar',
    });
    return answer.blob();
  };

  /** Gives the reader's place back. Throws `Refused` or `Unreachable`; then nothing has changed. */
  readonly cannotCome = (): Promise<void> => this.tell('/api/attendee/me/cancellation');

  /** Asks for a place again after giving it back. */
  readonly comeBack = (): Promise<void> => this.tell('/api/attendee/me/return');

  readonly answerOffer = (answer: 'acceptance' | 'refusal'): Promise<void> =>
    this.tell(`/api/attendee/me/offer/${answer}`);

  private async tell(path: string): Promise<void> {
    await this.client.post(path, undefined, deadline());
    await this.lookAtMe();
  }

  /** Asks again who the reader is, after they changed that. */
  readonly renew = (): void => void this.lookAtMe();

  /** Asks for everything, now. */
  readonly look = async (): Promise<void> => {
    if (this.isLooking) return;
    this.isLooking = true;
    const heard = await Promise.all([this.lookAtNow(), this.lookAtMe(), this.lookAtFollowUps()]);
    this.isLooking = false;
    // the service that made the link not knowing the guest means that there is no such guest any more
    if (heard.includes('refused') || heard[1] === 'unknown') this.refuse();
    else {
      this.judgeLine(heard[0]);
      this.lookLater();
    }
  };

  private readonly lookIfSeen = (): void => {
    if (document.visibilityState === 'visible') void this.look();
  };

  // as long as news is pushed, there is no need to ask
  private lookLater(): void {
    clearTimeout(this.lookTimer);
    this.lookTimer = setTimeout(() => void this.lookAgain(), lookEveryMs);
  }

  private async lookAgain(): Promise<void> {
    if (!this.state.me) {
      await this.look();
      return;
    }
    if (!this.isPushed) {
      const heard = await this.lookAtNow();
      if (heard === 'refused') {
        this.refuse();
        return;
      }
      this.judgeLine(heard);
    }
    this.lookLater();
  }

  private judgeLine(heard: Heard): void {
    const isLost = (heard === 'nothing' && !this.isPushed) || !this.state.me;
    this.change({ isTried: true, lostSince: isLost ? (this.state.lostSince ?? Date.now()) : undefined });
  }

  private lookAtMe(): Promise<Heard> {
    return this.listen(async () => {
      const sentAt = Date.now();
      const me = await this.client.get<Me>('/api/attendee/me', deadline());
      this.clock.answered(me.serverNow, sentAt);
      keepPage(this.token, me);
      this.change({ me });
    });
  }

  private lookAtNow(): Promise<Heard> {
    return this.listen(async () => {
      const sentAt = Date.now();
      const now = await this.client.get<Now>('/api/matching/me/now', deadline());
      this.clock.answered(now.serverNow, sentAt);
      this.heard(now);
    });
  }

  private lookAtFollowUps(): Promise<Heard> {
    return this.listen(async () => {
      this.change({ followUps: await this.client.get<FollowUps>('/api/messaging/me/follow-ups', deadline()) });
    });
  }

  private async listen(question: () => Promise<void>): Promise<Heard> {
    try {
      await question();
      return 'answer';
    } catch (failure) {
      if (!(failure instanceof Refused)) return 'nothing';
      if (failure.problem.status === 401) return 'refused';
      return failure.problem.status === 404 ? 'unknown' : 'nothing';
    }
  }

  private heard(now: Now): void {
    const before = this.state.now;
    // an answer may be overtaken by news that was pushed meanwhile
    if (before && Date.parse(now.serverNow) < Date.parse(before.serverNow)) return;
    this.change({ now, lostSince: undefined });
    if (before && before.phase !== now.phase) void this.lookAtMe();
    if (before && before.people.length !== now.people.length) void this.lookAtFollowUps();
  }

  private refuse(): void {
    this.stop();
    forgetPage();
    this.change({ isRefused: true, me: undefined, now: undefined, followUps: undefined });
  }

  private change(changed: Partial<VisitState>): void {
    this.state = { ...this.state, ...changed };
    for (const listener of this.listeners) listener();
  }
}

/** `unknown`: the service has not heard of the guest, or of what they did; facts take a moment. */
type Heard = 'answer' | 'refused' | 'unknown' | 'nothing';

const deadline = () => ({ signal: AbortSignal.timeout(questionDeadlineMs) });

const kept = 'kith.guest.page';

/** The ticket must be at hand at the door, also where the network is not. */
function keepPage(token: string, me: Me): void {
  try {
    localStorage.setItem(kept, JSON.stringify({ token, me }));
  } catch {
    // a browser that keeps nothing still shows the page as long as it is open
  }
}

function keptPage(token: string): Me | undefined {
  try {
    const page = JSON.parse(localStorage.getItem(kept) ?? 'null') as { token: string; me: Me } | null;
    return page?.token === token ? page.me : undefined;
  } catch {
    return undefined;
  }
}

function forgetPage(): void {
  try {
    localStorage.removeItem(kept);
  } catch {
    // nothing was kept
  }
}
