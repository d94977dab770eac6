import type { Session } from '@kith/api';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../queries';

const session = {
  queryKey: ['session'],
  queryFn: () => api.get<Session>('/api/session'),
  staleTime: 60_000,
};

export const useSession = () => useQuery(session);

/** The session, where a page is only drawn when there is one. */
export const useSignedIn = (): Session => useSuspenseQuery(session).data;

export function signIn(): void {
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/sign-in?return=${encodeURIComponent(here)}`);
}

export async function signOut(): Promise<void> {
  await api.post('/sign-out');
  window.location.assign('/console/');
}
