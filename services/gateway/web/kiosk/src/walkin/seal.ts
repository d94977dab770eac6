import { fromBase64Url, toBase64Url, utf8 } from '../roster/bytes';

/** What somebody without a ticket gives of themselves. */
export interface WalkIn {
  readonly name: string;
  readonly email: string;
  readonly company?: string;
  readonly ask?: string;
  readonly consent: boolean;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Seals a guest so that the server alone can read it: this device keeps what it cannot open. See DoorKey.java. */
export async function seal(guest: WalkIn, doorKey: string): Promise<string> {
  const theirs = await crypto.subtle.importKey('raw', fromBase64Url(doorKey), curve, false, []);
  const ours = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', ours.publicKey));
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, ours.privateKey, 256);
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: point, info: utf8('kith walk-in v1') },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  const text = utf8(JSON.stringify(guest));
  const closed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, text));
  const sealed = new Uint8Array(point.length + closed.length);
  sealed.set(point);
  sealed.set(closed, point.length);
  return toBase64Url(sealed);
}
