import type { Claim, Gathering } from '../connection/doorServer';
import { dropNote, note, setNote } from '../install/notes';

/** That this device stands at a door of one gathering. */
export interface Pairing {
  readonly deviceId: string;
  readonly token: string;
  readonly door: string;
  readonly gathering: Gathering;
  readonly organisationName?: string;
  /** The server said that this device may no longer check in. */
  readonly revoked?: boolean;
}

const stored = 'kith.kiosk.pairing';
const remembered = 'kith.kiosk.door';

export function currentPairing(): Pairing | undefined {
  const text = note(stored);
  return text === null ? undefined : (JSON.parse(text) as Pairing);
}

export function pair(claim: Claim, door: string): Pairing {
  const pairing: Pairing = {
    deviceId: claim.deviceId,
    token: claim.token,
    door,
    gathering: claim.gathering,
    ...(claim.organisationName && { organisationName: claim.organisationName }),
  };
  keepPairing(pairing);
  setNote(remembered, door);
  return pairing;
}

export function keepPairing(pairing: Pairing): void {
  setNote(stored, JSON.stringify(pairing));
}

/** This device stands at no door any more. */
export function unpair(): void {
  dropNote(stored);
  location.reload();
}

/** The name of the door, so that pairing again is one code. */
export function rememberedDoor(): string {
  return note(remembered) ?? '';
}
