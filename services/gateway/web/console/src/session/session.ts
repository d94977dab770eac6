import type { Session } from '@kith/api';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { api, queries } from '../queries';

const queryKey = ['session'];

/** Who is signed in at this moment, whatever the page was drawn for. */
export const lookAtSession = () => api.get<Session>('/api/session');

const session = {
  queryKey,
  // a page that was drawn for somebody stays theirs: that their session has ended is said over it, see SessionEnded
  queryFn: async () => {
    const found = await lookAtSession();
    const before = queries.getQueryData<Session>(queryKey);
    return !found.signedIn && before?.signedIn ? before : found;
  },
  staleTime: Infinity,
};

export const useSession = () => useQuery(session);

/** The session, where a page is only drawn when there is one. */
export const useSignedIn = (): Session => useSuspenseQuery(session).data;

export function signIn(): void {
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/sign-in?return=${encodeURIComponent(here)}`);
}

/** Where a sign-in in a tab of its own ends. */
const signedInPath = '/signed-in';

/** Signs in beside the page, which keeps what was typed. */
export function signInBeside(): void {
  window.open(`/sign-in?return=${encodeURIComponent(`/console${signedInPath}`)}`, '_blank', 'noopener');
}

/** Tells the other tabs of this browser that somebody has signed in. */
export const signIns = () => new BroadcastChannel('kith-sign-in');

export async function signOut(): Promise<void> {
  await api.post('/sign-out');
  window.location.assign('/console/');
}
