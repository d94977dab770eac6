import { Client, Refused } from '@kith/api';

interface Waiting {
  goOn: () => void;
  giveUp: () => void;
}

/**
 * Remembers who was told that they are not signed in any more, and lets them go on after the next sign-in: a save that
 * waits is sent then, and nothing that was typed is touched meanwhile.
 */
class EndedSession {
  private readonly waiting = new Set<Waiting>();
  private readonly listeners = new Set<() => void>();
  private isEnded = false;
  /** Who would rather not sign in now is not asked again for what the page merely looks up. */
  private isPutOff = false;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = () => this.isEnded;

  /** Resolves once somebody has signed in again; rejects with the refusal when they would rather not. */
  untilSignedIn(refusal: Error, isChange: boolean, signal?: AbortSignal): Promise<void> {
    if (this.isPutOff && !isChange) return Promise.reject(refusal);
    this.tell(true);
    return new Promise((resolve, reject) => {
      const waiting = { goOn: resolve, giveUp: () => reject(refusal) };
      this.waiting.add(waiting);
      signal?.addEventListener('abort', () => {
        this.waiting.delete(waiting);
        reject(signal.reason as Error);
      });
    });
  }

  goOn(): void {
    this.isPutOff = false;
    this.settle((waiting) => waiting.goOn());
  }

  giveUp(): void {
    this.isPutOff = true;
    this.settle((waiting) => waiting.giveUp());
  }

  private settle(how: (waiting: Waiting) => void): void {
    const all = [...this.waiting];
    this.waiting.clear();
    this.tell(false);
    all.forEach(how);
  }

  private tell(isEnded: boolean): void {
    if (this.isEnded === isEnded) return;
    this.isEnded = isEnded;
    this.listeners.forEach((listener) => listener());
  }
}

export const endedSession = new EndedSession();

/** Asks again what was refused for want of a sign-in, once there is one. */
export class PatientClient extends Client {
  override async send(...asked: Parameters<Client['send']>): Promise<Response> {
    try {
      return await super.send(...asked);
    } catch (failure) {
      if (!(failure instanceof Refused) || failure.problem.status !== 401) throw failure;
      await endedSession.untilSignedIn(failure, asked[0] !== 'GET', asked[3]?.signal);
      return super.send(...asked);
    }
  }
}
