/** What keeps a text from being an address that mail can reach. */
export type AddressFlaw = 'NOT_AN_ADDRESS' | 'SEVERAL_ADDRESSES' | 'INVISIBLE_CHARACTER' | 'UNREACHABLE_LETTERS';

const around = /^[\p{Z}\s\p{Cf}]+|[\p{Z}\s\p{Cf}.,;]+$/gu;
const hidden = /[\p{DI}\p{Cf}\p{Cc}\p{Co}\p{Cs}\u2800]/u;
const mailbox = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const publicDomain = /^(?:(?!-)[a-z0-9-]{1,63}(?<!-)\.)+(?!\d+$)(?!-)[a-z0-9-]{1,63}(?<!-)$/;
const longestMailbox = 64;
const longest = 254;

const trimmed = (text: string) => text.replace(around, '').replace(around, '');
const halfWidth = (text: string) =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/**
 * An address in the one form in which the services keep it, or why there is none. The rule is theirs (`EmailAddress` of the attendee
 * service); the same list of examples tests both. It is needed here where the server cannot be asked: offline, and before a
 * fingerprint is made.
 */
export function readAddress(typed: string): { address: string } | { flaw: AddressFlaw } {
  const bare = bareAddress(typed);
  const at = bare.lastIndexOf('@');
  if (/@.*[\s,;<>/|]+.*@/s.test(bare)) return { flaw: 'SEVERAL_ADDRESSES' };
  if (at < 1) return { flaw: 'NOT_AN_ADDRESS' };
  if (hidden.test(bare)) return { flaw: 'INVISIBLE_CHARACTER' };
  if (readsTwoWays(bare) || !isAscii(letters(bare.slice(0, at)))) return { flaw: 'UNREACHABLE_LETTERS' };
  const before = bare.slice(0, at).toLowerCase();
  const domain = asciiDomain(bare.slice(at + 1));
  const address = `${before}@${domain ?? ''}`;
  const fits = before.length <= longestMailbox && address.length <= longest && mailbox.test(before);
  return fits && domain !== undefined && publicDomain.test(domain) ? { address } : { flaw: 'NOT_AN_ADDRESS' };
}

/** What somebody typed who looks for an address, whole or in part, in the form in which addresses are kept. */
export function searchedAddress(typed: string): string {
  const bare = bareAddress(typed).toLowerCase();
  const at = bare.lastIndexOf('@');
  const domain = bare.slice(at + 1);
  return bare.slice(0, at + 1) + (isAscii(domain) ? domain : (asciiDomain(domain) ?? domain));
}

const isAscii = (text: string) => Array.from(text).every((sign) => sign < '\u0080');

/** Letters of two alphabets in one word: a Cyrillic а among Latin letters looks like another address. */
const mixed =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** A capital İ, the sign of the kelvin, a ligature: some programs make an ASCII letter of it, and mean somebody else. */
const readsTwoWays = (text: string) =>
  /i\u0307/iu.test(text.normalize('NFD')) ||
  mixed.test(text) ||
  Array.from(text).some(
    (sign) => !isAscii(sign) && !'。｡'.includes(sign) && hasAscii(sign.normalize('NFKC').toLowerCase()),
  );
const hasAscii = (text: string) => Array.from(text).some(isAscii);

/** Letters that no ASCII mailbox has; other signs beyond ASCII belong to no address at all. */
const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

function bareAddress(typed: string): string {
  let text = trimmed(halfWidth(typed));
  const [, name, inside] = /^([^<>]*)<([^<>]*)>$/s.exec(text) ?? [];
  if (name !== undefined && inside !== undefined && isNameOf(inside, name)) text = trimmed(inside);
  const [, target] = /^mailto:([^?%]*)(?:\?.*)?$/is.exec(text) ?? [];
  return target === undefined ? text : trimmed(target);
}

/** Some programs write the address in place of a name; another address there is another person's. */
function isNameOf(address: string, name: string): boolean {
  return !name.includes('@') || trimmed(name.replace(/["']/g, '')).toLowerCase() === trimmed(address).toLowerCase();
}

/** The browser's own reading of a domain (UTS 46), which is the one of the services. */
function asciiDomain(domain: string): string | undefined {
  if (/[\s/?#:@[\]\\%]/.test(domain) || domain === '') return undefined;
  try {
    return new URL(`https://${domain}`).hostname;
  } catch {
    return undefined;
  }
}
