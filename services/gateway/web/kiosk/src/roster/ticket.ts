import { fromBase64Url, utf8 } from './bytes';

/** What a QR code holds: which registration, and the secret that proves it. */
export interface Ticket {
  readonly registrationId: string;
  readonly registration: Uint8Array<ArrayBuffer>;
  readonly secret: Uint8Array<ArrayBuffer>;
}

/** What a ticket opens: the guest's name and whether a badge must not print it, company, and first ask. */
export interface Guest {
  readonly n: string;
  readonly h?: true;
  readonly c?: string;
  readonly a?: string;
}

const mark = /^KITH1:([A-Za-z0-9_-]{43})$/;
const nonceLength = 12;
const dayMs = 86_400_000;
const yearMs = 366 * dayMs;

export function parseTicket(text: string): Ticket | undefined {
  const found = mark.exec(text)?.[1];
  if (!found) return undefined;
  const bytes = fromBase64Url(found);
  const hex = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    registrationId: [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-'),
    registration: bytes.slice(0, 16),
    secret: bytes.slice(16),
  };
}

/** Opens the entry of a ticket, or undefined where the ticket is not its own. See TicketCipher.java. */
export async function openEntry(ticket: Ticket, sealed: string): Promise<Guest | undefined> {
  const secret = await crypto.subtle.importKey('raw', ticket.secret, 'HKDF', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: ticket.registration, info: utf8('kith roster v1') },
    secret,
    256,
  );
  const key = await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['decrypt']);
  try {
    const bytes = fromBase64Url(sealed);
    const iv = bytes.slice(0, nonceLength);
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.slice(nonceLength));
    return JSON.parse(new TextDecoder().decode(text)) as Guest;
  } catch {
    return undefined;
  }
}

/**
 * Whether an id is a UUIDv7 of the three years before the event ends: of two readings of one ticket the wrong one mostly is not. The clock
 * of this device may be years off.
 */
export function isOfOurTime(registrationId: string, endsAt: number): boolean {
  const madeAt = Number.parseInt(registrationId.replaceAll('-', '').slice(0, 12), 16);
  return registrationId.charAt(14) === '7' && madeAt > endsAt - 3 * yearMs && madeAt < endsAt + dayMs;
}
