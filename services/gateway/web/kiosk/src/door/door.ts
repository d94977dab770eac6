import { Connection } from '../connection/connection';
import { DoorServer, type Gathering, type Hit } from '../connection/doorServer';
import { keepPairing, type Pairing } from '../pairing/pairing';
import { newId } from '@kith/api';
import type { Answer, Scan, StoredScan } from '../queue/scan';
import { Scans } from '../queue/scans';
import { Uploads } from '../queue/uploads';
import { verdictOf, type Picture, type Verdict } from '../result/verdict';
import { ticketIn, ticketMark } from '../scanning/wedge';

const shownMs = 2000;
const patienceMs = 800;
const lookEveryMs = 10_000;
const lookEveryWhileOfflineMs = 4000;
const lookEveryWhileRevokedMs = 20_000;

/** All that the kiosk's screen shows. */
export interface DoorState {
  readonly gathering: Gathering;
  /** Milliseconds since the epoch. */
  readonly offlineSince: number | undefined;
  readonly waiting: number;
  readonly refused: number;
  readonly revoked: boolean;
  readonly verdict: Verdict | undefined;
}

/** One door of one gathering, from the scan to the picture on the screen. */
export class Door {
  private readonly pairing: Pairing;
  private readonly sound: (picture: Picture) => void;
  private readonly server: DoorServer;
  private readonly scans: Scans;
  private readonly connection = new Connection();
  private readonly uploads: Uploads;
  private readonly listeners = new Set<() => void>();
  private state: DoorState;
  private latest = '';
  private shownFor = '';
  private lookTimer: ReturnType<typeof setTimeout> | undefined;
  private shownTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(pairing: Pairing, sound: (picture: Picture) => void, scans = new Scans()) {
    this.scans = scans;
    this.pairing = pairing;
    this.sound = sound;
    this.state = {
      gathering: pairing.gathering,
      offlineSince: undefined,
      waiting: 0,
      refused: 0,
      revoked: pairing.revoked === true,
      verdict: undefined,
    };
    this.server = new DoorServer(pairing.token, pairing.gathering.id);
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
    void this.look();
    if (!this.state.revoked) this.uploads.start();
  }

  stop(): void {
    clearTimeout(this.lookTimer);
    clearTimeout(this.shownTimer);
    this.uploads.stop();
  }

  /** A code came from the camera or a hand scanner. */
  async scanned(code: string): Promise<void> {
    const ticket = ticketIn(code);
    // somebody's other QR code is none of our business: it is neither kept nor sent
    if (!ticket.startsWith(ticketMark)) this.show(newId(), { picture: 'call-staff', reason: 'malformed-ticket' });
    else await this.checkIn({ ticket });
  }

  /** Somebody was found by name. */
  async picked(hit: Hit): Promise<void> {
    await this.checkIn({ registrationId: hit.registrationId });
  }

  find(query: string, cancelled: AbortSignal): Promise<readonly Hit[]> {
    return this.server.find(query, cancelled);
  }

  readonly dismiss = (): void => {
    clearTimeout(this.shownTimer);
    this.change({ ...this.state, verdict: undefined });
  };

  refusedScans(): Promise<StoredScan[]> {
    return this.scans.refused();
  }

  async retryRefused(): Promise<void> {
    await this.scans.retryRefused();
    await this.count();
    this.uploads.wake();
  }

  private async checkIn(who: Pick<Scan, 'ticket' | 'registrationId'>): Promise<void> {
    const { gathering, door } = this.pairing;
    const now = Date.now();
    const scan: Scan = {
      id: newId(now),
      gatheringId: gathering.id,
      door,
      occurredAt: new Date(now).toISOString(),
      ...who,
    };
    this.latest = scan.id;
    try {
      await this.uploads.keep(scan);
    } catch {
      await this.sendUnkept(scan);
      return;
    }
    if (this.state.offlineSince !== undefined) {
      this.show(scan.id, { picture: 'noted' });
      return;
    }
    const answer = this.uploads.answerTo(scan.id).then((each) => this.show(scan.id, verdictOf(each)));
    const patience = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patienceMs));
    if ((await Promise.race([answer, patience])) === 'late') this.show(scan.id, { picture: 'noted' });
  }

  /** This device can store nothing (its disk is full, say): then the scan counts only if the server has it now. */
  private async sendUnkept(scan: Scan): Promise<void> {
    const answer = await this.server.send(scan);
    this.heard(answer);
    const isSafe = answer.kind === 'recorded' || answer.kind === 'refused';
    this.show(scan.id, isSafe ? verdictOf(answer) : { picture: 'call-staff', reason: 'not-kept' });
  }

  private show(scanId: string, verdict: Verdict): void {
    if (scanId < this.latest || this.state.revoked) return;
    if (this.shownFor === scanId) {
      // an answer that comes while "noted" is on the screen takes its place; one that comes later has missed its guest
      const hasMissedItsGuest = this.state.verdict === undefined;
      if (hasMissedItsGuest || verdict.picture === 'noted') return;
    }
    this.latest = scanId;
    this.shownFor = scanId;
    this.change({ ...this.state, verdict });
    this.sound(verdict.picture);
    clearTimeout(this.shownTimer);
    this.shownTimer = setTimeout(this.dismiss, shownMs);
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
    if (gathering) this.change({ ...this.state, gathering });
    this.lookLater();
  }

  private lookLater(): void {
    clearTimeout(this.lookTimer);
    const { revoked, offlineSince } = this.state;
    const online = revoked ? lookEveryWhileRevokedMs : lookEveryMs;
    this.lookTimer = setTimeout(() => void this.look(), offlineSince === undefined ? online : lookEveryWhileOfflineMs);
  }

  private connectionChanged(): void {
    const { offlineSince } = this.connection;
    this.change({ ...this.state, offlineSince });
    if (offlineSince === undefined) this.uploads.wake();
    else this.lookLater();
  }

  private setRevoked(revoked: boolean): void {
    if (revoked === this.state.revoked) return;
    keepPairing({ ...this.pairing, revoked });
    if (revoked) {
      this.uploads.stop();
      this.dismiss();
    } else this.uploads.start();
    this.change({ ...this.state, revoked });
  }

  private async count(): Promise<void> {
    const counts = await this.scans.counts();
    this.change({ ...this.state, ...counts });
  }

  private change(state: DoorState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
