import { Client } from '@kith/api';

const deadlineMs = 10_000;

/** The token of somebody who came to end the mails after events; it opens nothing else, so it is kept nowhere. */
export function unsubscribing({ search, hash }: Pick<Location, 'search' | 'hash'>): string | undefined {
  return new URLSearchParams(search).get('ask') === 'unsubscribe' && hash.length > 1 ? hash.slice(1) : undefined;
}

/** Throws `Refused` for a token that is nobody's, and `Unreachable` where nobody answers. */
export async function endFollowUps(token: string): Promise<void> {
  const path = `/api/attendee/unsubscriptions/${encodeURIComponent(token)}`;
  await new Client().post(path, undefined, { signal: AbortSignal.timeout(deadlineMs) });
}
