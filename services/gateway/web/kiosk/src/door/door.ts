import { isBeforeDoors } from '../admission/doors';
import { judge, type Judgement } from '../admission/judge';
import type { OverrideReason } from '../admission/rule';
import { Connection } from '../connection/connection';
import { DoorClock } from '../connection/doorClock';
import { DoorServer, type Gathering, type Hit } from '../connection/doorServer';
import { isProtected } from '../install/persistence';
import { Pace } from './pace';
import { keepPairing, type Pairing } from '../pairing/pairing';
import type { Answer, Scan, StoredScan, Who } from '../queue/scan';
import { Scans, type ScanCounts } from '../queue/scans';
import { Uploads } from '../queue/uploads';
import { verdictOf, type Picture, type Verdict } from '../result/verdict';
import { Names } from '../roster/names';
import { Roster } from '../roster/roster';
import { isOfOurTime, parseTicket, type Guest } from '../roster/ticket';
import { ticketMark, type Trouble } from '../scanning/readings';
import { seal, type WalkIn } from '../walkin/seal';

const shownMs = 2000;
/** What is wrong with a scanner is a sentence for staff: it takes longer to read than a picture to see. */
const shownForStaffMs = 8000;
const patienceMs = 800;
const lookEveryMs = 10_000;
const lookEveryWhileOfflineMs = 4000;
const lookEveryWhileRevokedMs = 20_000;
const undoWithinMs = 9000;
const keptAfterEndMs = 72 * 3_600_000;

/** Whom the last picture was about: to be taken back, let in after all, or given a badge. Forgotten when nobody touches the screen. */
export interface Latest {
  readonly scanId: string;
  readonly who: Who;
  readonly verdict: Verdict;
  readonly registrationId?: string;
  readonly guest?: Guest;
}

/** What more is known of a scan than who stands there. */
/** Ways to read a code, the likeliest first. */
type Readings = readonly [string, ...string[]];

interface Known {
  readonly override?: OverrideReason;
  readonly shownName?: string;
  readonly given?: Guest;
  readonly startedAt?: number;
}

/** All that the kiosk's screen shows. The counts are missing until the storage was read. */
export interface DoorState extends Partial<ScanCounts> {
  readonly gathering: Gathering;
  /** Milliseconds since the epoch. */
  readonly offlineSince: number | undefined;
  readonly revoked: boolean;
  readonly verdict: Verdict | undefined;
  readonly latest: Latest | undefined;
  /** Whether the last check-in can still be taken back here. */
  readonly canUndo: boolean;
  /** When the list on this device was taken, ISO 8601; null where there is none, undefined until the storage was read. */
  readonly listOf: string | null | undefined;
  /** Whether this device can store scans; undefined until that was tried. */
  readonly canStore: boolean | undefined;
  /** Whether the browser promised not to clear the store; undefined where it does not say. */
  readonly isProtected: boolean | undefined;
  /** Until when names are kept on this device. */
  readonly namesUntil: string | undefined;
}

const isOfTheScanner = ({ reason }: Verdict): boolean => reason?.startsWith('scanner-') === true;

/** One door of one gathering, from the scan to the picture on the screen. */
export class Door {
  readonly roster: Roster;
  private readonly pairing: Pairing;
  private readonly sound: (picture: Picture) => void;
  private readonly server: DoorServer;
  private readonly scans: Scans;
  private readonly names: Names;
  private readonly clock = new DoorClock();
  private readonly connection = new Connection();
  private readonly pace = new Pace();
  private readonly uploads: Uploads;
  private readonly listeners = new Set<() => void>();
  private state: DoorState;
  private latest = '';
  private shownFor = '';
  private lookTimer: ReturnType<typeof setTimeout> | undefined;
  private shownTimer: ReturnType<typeof setTimeout> | undefined;
  private undoTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(pairing: Pairing, sound: (picture: Picture) => void, scans = new Scans()) {
    this.scans = scans;
    this.pairing = pairing;
    this.sound = sound;
    this.roster = new Roster(pairing.gathering.id);
    this.names = new Names(pairing.gathering.id, this.clock.now);
    this.state = {
      gathering: pairing.gathering,
      offlineSince: undefined,
      revoked: pairing.revoked === true,
      verdict: undefined,
      latest: undefined,
      canUndo: false,
      listOf: undefined,
      namesUntil: undefined,
      canStore: undefined,
      isProtected: undefined,
    };
    this.server = new DoorServer(pairing.token, pairing.gathering.id, this.clock);
    this.uploads = new Uploads({
      scans: this.scans,
      gatheringId: pairing.gathering.id,
      send: (scan) => this.server.send(scan),
      heard: (answer) => this.heard(answer),
      changed: () => void this.count(),
    });
    this.connection.onChange(() => this.connectionChanged());
  }

  readonly snapshot = (): DoorState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  start(): void {
    void this.count();
    void this.checkStore();
    if (Date.now() > Date.parse(this.pairing.gathering.endsAt) + keptAfterEndMs) void this.wipeLists();
    this.tellLists().catch(() => this.change({ listOf: null }));
    void this.look();
    if (!this.state.revoked) this.uploads.start();
  }

  stop(): void {
    clearTimeout(this.lookTimer);
    clearTimeout(this.shownTimer);
    clearTimeout(this.undoTimer);
    this.uploads.stop();
  }

  /** Somebody begins to look for a guest by hand. */
  readonly touched = (): void => this.pace.touched(performance.now());

  /**
   * A code came from the camera or a hand scanner, which began to send it at that moment of the page's own clock; several where it can be
   * read in more than one way, the likeliest first.
   */
  async scanned(readings: string | Readings, startedAt = performance.now()): Promise<void> {
    const ticket = await this.meant(typeof readings === 'string' ? [readings] : readings);
    // somebody's other QR code is none of our business: it is neither kept nor sent
    if (!ticket.startsWith(ticketMark)) this.unread('malformed-ticket');
    else await this.checkIn({ ticket }, { startedAt });
  }

  /** A code came that is no ticket, or that nobody can read. */
  unread(trouble: Trouble): void {
    this.show(this.clock.nextId(), { picture: 'call-staff', reason: trouble });
  }

  /** Of several readings the one that is on the list, else one whose id was made in our time. */
  private async meant(readings: Readings): Promise<string> {
    if (readings.length === 1) return readings[0];
    const tickets = readings.map((text) => ({ text, id: parseTicket(text)?.registrationId ?? '' }));
    for (const { text, id } of tickets) if (await this.roster.entry(id).catch(() => undefined)) return text;
    return tickets.find(({ id }) => isOfOurTime(id, Date.parse(this.state.gathering.endsAt)))?.text ?? readings[0];
  }

  /** Somebody was found by name. */
  async picked(hit: Hit): Promise<void> {
    await this.checkIn({ registrationId: hit.registrationId }, { shownName: hit.displayName });
  }

  /** Somebody without a ticket told who they are. False where this device has no key to seal that with yet. */
  async walkedIn(guest: WalkIn): Promise<boolean> {
    const facts = await this.roster.facts();
    if (!facts) return false;
    const sealed = await seal(guest, facts.walkInKey);
    const given = {
      n: guest.name,
      ...(guest.company && { c: guest.company }),
      ...(guest.ask && { a: guest.ask }),
    };
    await this.checkIn({ sealed }, { shownName: guest.name, given });
    return true;
  }

  /** A supervisor lets in whom the last picture was about. */
  async override(reason: OverrideReason): Promise<void> {
    const { latest } = this.state;
    if (!latest) return;
    const { verdict, guest } = latest;
    await this.checkIn(latest.who, {
      override: reason,
      ...(verdict.name && { shownName: verdict.name }),
      ...(guest && { given: guest }),
    });
  }

  /** Takes the last check-in back. */
  async undo(): Promise<void> {
    const { latest, canUndo } = this.state;
    if (!latest || !canUndo) return;
    const { gathering, door } = this.pairing;
    const annulment = {
      id: this.clock.nextId(),
      gatheringId: gathering.id,
      door,
      ...this.time(),
      annuls: latest.scanId,
    };
    await this.uploads.keep(annulment);
    if (latest.registrationId) await this.roster.leave(latest.registrationId, latest.scanId);
    this.forget();
    this.uploads.wake();
  }

  async find(query: string, cancelled: AbortSignal): Promise<readonly Hit[]> {
    if (this.state.namesUntil === undefined) return this.server.find(query, cancelled);
    const hits = await this.names.find(query);
    return Promise.all(
      hits.map(async (hit) => {
        const arrival = await this.roster.arrival(hit.registrationId);
        return arrival ? { ...hit, checkedInAt: arrival.occurredAt } : hit;
      }),
    );
  }

  /** Keeps the names on this device for a while, or no longer. Throws where the server does not answer. */
  async keepNames(keep: boolean): Promise<void> {
    if (keep) await this.names.keep(await this.server.names());
    else await this.names.wipe();
    await this.tellLists();
  }

  readonly dismiss = (): void => {
    clearTimeout(this.shownTimer);
    this.pace.ready(performance.now());
    this.change({ verdict: undefined });
  };

  /** Nobody touches the screen any more: nothing of the last guest stays on it. */
  readonly forget = (): void => {
    this.dismiss();
    this.pace.abandoned();
    clearTimeout(this.undoTimer);
    this.change({ latest: undefined, canUndo: false });
  };

  refusedScans(): Promise<StoredScan[]> {
    return this.scans.refused();
  }

  /** Everything that is kept here, as a text to be carried to the server by hand. */
  async exported(): Promise<string> {
    const scans = await this.scans.all();
    return JSON.stringify({ gathering: this.pairing.gathering.id, deviceId: this.pairing.deviceId, scans }, null, 2);
  }

  async retryRefused(): Promise<void> {
    await this.scans.retryRefused();
    await this.count();
    this.uploads.wake();
  }

  /** Somebody does by hand what the missing scans would have done. */
  async forgetMissing(): Promise<void> {
    await this.scans.forgetMissing();
    await this.count();
  }

  /** Nothing of this gathering's guests stays on this device but what waits to be sent. */
  async wipe(): Promise<void> {
    this.stop();
    await this.wipeLists();
  }

  private async wipeLists(): Promise<void> {
    await Promise.allSettled([this.roster.wipe(), this.names.wipe()]);
  }

  private async checkIn(who: Who, { override, shownName, given, startedAt }: Known): Promise<void> {
    const { gathering, door } = this.pairing;
    const before = this.pace.scanned(performance.now(), startedAt);
    const id = this.clock.nextId();
    this.latest = id;
    const time = this.time();
    const isOffline = this.state.offlineSince !== undefined;
    // what the server decides needs no judgement here, but its badge needs what the ticket opens
    const judged = await judge(
      this.roster,
      who,
      override,
      shownName,
      isBeforeDoors(this.state.gathering, this.clock.now()),
    ).catch(() => undefined);
    const own = judged && given ? { ...judged, guest: given } : judged;
    if (isOffline && who.sealed && own?.verdict.picture === 'call-staff') {
      this.show(id, own.verdict, who, own); // nobody came in, so nothing happened
      return;
    }
    const because = override ?? (isOffline && own?.verdict.picture === 'admitted' ? 'admitted-offline' : undefined);
    const scan: Scan = {
      id,
      gatheringId: gathering.id,
      door,
      ...time,
      ...who,
      ...(because && { override: because }),
      ...(before && { before }),
    };
    await this.uploads.keep(scan);
    if (isOffline) await this.showOwn(scan, who, own);
    else await this.showAnswer(scan, who, own);
  }

  /** When something happens here: by this device's clock, and how wrong that is known to be. */
  private time(): Pick<Scan, 'occurredAt' | 'aheadMs'> {
    const aheadMs = this.clock.aheadMs();
    return { occurredAt: new Date().toISOString(), ...(aheadMs !== undefined && { aheadMs }) };
  }

  private async showAnswer(scan: Scan, who: Who, own: Judgement | undefined): Promise<void> {
    const answer = this.uploads.answerTo(scan.id).then(async (each) => {
      const verdict = verdictOf(each);
      if (verdict.picture === 'noted') await this.showOwn(scan, who, own);
      else {
        await this.noteArrival(scan, verdict, own);
        this.show(scan.id, verdict, who, own);
      }
    });
    const patience = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patienceMs));
    if ((await Promise.race([answer, patience])) === 'late') await this.showOwn(scan, who, own);
  }

  /** What this device says while nobody answers. */
  private async showOwn(scan: Scan, who: Who, own: Judgement | undefined): Promise<void> {
    const verdict = own?.verdict ?? { picture: 'noted' };
    await this.noteArrival(scan, verdict, own);
    this.show(scan.id, verdict, who, own);
  }

  private async noteArrival(scan: Scan, verdict: Verdict, own: Judgement | undefined): Promise<void> {
    const registrationId =
      own?.registrationId ??
      scan.registrationId ??
      (scan.ticket ? parseTicket(scan.ticket)?.registrationId : undefined);
    if (verdict.picture !== 'admitted' || !registrationId) return;
    const { id: checkInId, door } = scan;
    const occurredAt = new Date(Date.parse(scan.occurredAt) - (scan.aheadMs ?? 0)).toISOString();
    // a list that cannot be written (the disk is full, say) must not keep anybody out
    await this.roster.arrive({ registrationId, checkInId, occurredAt, door }).catch(() => undefined);
  }

  private show(scanId: string, verdict: Verdict, who?: Who, own?: Judgement): void {
    if (scanId < this.latest || this.state.revoked) return;
    if (this.shownFor === scanId) {
      // an answer that comes while this device's own is on the screen takes its place; one that comes later has missed its guest
      const hasMissedItsGuest = this.state.verdict === undefined;
      const isNothingNew = verdict.picture === 'noted' || verdict.picture === this.state.verdict?.picture;
      if (hasMissedItsGuest || isNothingNew) return;
    }
    this.latest = scanId;
    this.shownFor = scanId;
    const latest = who && {
      scanId,
      who,
      verdict,
      ...(own?.registrationId && { registrationId: own.registrationId }),
      ...(own?.guest && { guest: own.guest }),
    };
    const canUndo = who !== undefined && verdict.picture === 'admitted';
    this.change({ verdict, latest, canUndo });
    this.sound(verdict.picture);
    clearTimeout(this.shownTimer);
    clearTimeout(this.undoTimer);
    this.shownTimer = setTimeout(this.dismiss, isOfTheScanner(verdict) ? shownForStaffMs : shownMs);
    this.undoTimer = setTimeout(() => this.change({ canUndo: false }), undoWithinMs);
  }

  private heard(answer: Answer): void {
    if (answer.kind === 'revoked') this.setRevoked(true);
    else if (answer.kind === 'unreachable') this.connection.missed();
    else this.connection.answered();
  }

  private async look(): Promise<void> {
    const { presence, gathering } = await this.server.presence();
    if (presence === 'missed') this.connection.missed();
    else {
      this.connection.answered();
      this.setRevoked(presence === 'revoked');
    }
    await this.checkStore();
    if (gathering) {
      this.change({ gathering });
      await this.refresh().catch(() => undefined);
    }
    this.lookLater();
  }

  /** Brings the lists on this device up to date. */
  private async refresh(): Promise<void> {
    const known = await this.roster.facts();
    const download = await this.server.roster(known?.version);
    if (download) await this.roster.take(download);
    const arrivals = await this.server.arrivals(known?.arrivalsAt);
    await this.roster.hear(arrivals, await this.scans.waitingIds());
    await this.tellLists();
  }

  private async tellLists(): Promise<void> {
    const [facts, namesUntil] = await Promise.all([this.roster.facts(), this.names.validUntil()]);
    this.change({ listOf: facts?.arrivalsAt ?? facts?.takenAt ?? null, namesUntil });
  }

  private lookLater(): void {
    clearTimeout(this.lookTimer);
    const { revoked, offlineSince } = this.state;
    const online = revoked ? lookEveryWhileRevokedMs : lookEveryMs;
    this.lookTimer = setTimeout(() => void this.look(), offlineSince === undefined ? online : lookEveryWhileOfflineMs);
  }

  private connectionChanged(): void {
    const { offlineSince } = this.connection;
    this.change({ offlineSince });
    if (offlineSince === undefined) this.uploads.wake();
    else this.lookLater();
  }

  /** A device that may not check in any more keeps what it scanned, and nothing else. */
  private setRevoked(revoked: boolean): void {
    if (revoked === this.state.revoked) return;
    keepPairing({ ...this.pairing, revoked });
    if (revoked) {
      this.uploads.stop();
      this.forget();
      void this.wipeLists();
    } else this.uploads.start();
    this.change({ revoked });
  }

  private async checkStore(): Promise<void> {
    const [canStore, isSafe] = await Promise.all([this.scans.canStore(), isProtected()]);
    this.change({ canStore, isProtected: isSafe });
    await this.count();
  }

  private async count(): Promise<void> {
    this.change(await this.scans.counts());
  }

  private change(change: Partial<DoorState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
