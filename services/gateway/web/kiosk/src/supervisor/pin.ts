import { note, setNote } from '../install/notes';
import { fromBase64Url, toBase64Url, utf8 } from '../roster/bytes';

/** What came of a PIN. */
export type PinAnswer =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong' }
  /** Too many were wrong; milliseconds since the epoch. */
  | { readonly kind: 'wait'; readonly until: number };

interface Kept {
  readonly salt: string;
  readonly hash: string;
  readonly failures: number;
  readonly blockedUntil: number;
}

const stored = 'kith.kiosk.pin';
const rounds = 210_000;
const freeFailures = 3;
const firstPauseMs = 30_000;
const longestPauseMs = 15 * 60_000;

export const pinShape = /^\d{4,8}$/;

export function hasPin(): boolean {
  return note(stored) !== null;
}

export async function setPin(pin: string): Promise<void> {
  const salt = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  keep({ salt, hash: await hash(pin, salt), failures: 0, blockedUntil: 0 });
}

/** Each failure beyond three doubles the pause before the next attempt; a reload does not shorten it. */
export async function checkPin(pin: string, now: number = Date.now()): Promise<PinAnswer> {
  const text = note(stored);
  if (text === null) return { kind: 'wrong' };
  const kept = JSON.parse(text) as Kept;
  // a clock that was ahead and is put right must not lock the supervisor out for as long
  const until = Math.min(kept.blockedUntil, now + longestPauseMs);
  if (until < kept.blockedUntil) keep({ ...kept, blockedUntil: until });
  if (now < until) return { kind: 'wait', until };
  if ((await hash(pin, kept.salt)) === kept.hash) {
    keep({ ...kept, failures: 0, blockedUntil: 0 });
    return { kind: 'right' };
  }
  const failures = kept.failures + 1;
  const pause =
    failures < freeFailures ? 0 : Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(20, failures - freeFailures));
  keep({ ...kept, failures, blockedUntil: now + pause });
  return pause === 0 ? { kind: 'wrong' } : { kind: 'wait', until: now + pause };
}

function keep(kept: Kept): void {
  setNote(stored, JSON.stringify(kept));
}

async function hash(pin: string, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', utf8(pin), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64Url(salt), iterations: rounds },
    key,
    256,
  );
  return toBase64Url(new Uint8Array(bits));
}
