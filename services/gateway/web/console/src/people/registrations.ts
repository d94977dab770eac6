import type { RegisteredPerson, Ticket } from '@kith/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../queries';

const path = (gatheringId: string) => `/api/attendee/gatherings/${gatheringId}`;

/** Where a browser gets the people as a file. */
export const toPeopleFile = (gatheringId: string) => `${path(gatheringId)}/people.csv`;

export function usePeople(gatheringId: string) {
  return useQuery({
    queryKey: ['people', gatheringId],
    queryFn: async () => (await api.get<{ people: RegisteredPerson[] }>(`${path(gatheringId)}/people`)).people,
    refetchInterval: 20_000,
  });
}

/** Gives a guest who was removed, or gave their place back, one again; without a free one they wait. */
export const useLetBack = (gatheringId: string) =>
  usePlaceChange(gatheringId, (registration) => api.post<undefined>(`${registration}/return`));

/** Takes a guest off the list: they cannot register again by themselves. */
export const useRemoveGuest = (gatheringId: string) =>
  usePlaceChange(gatheringId, (registration) => api.delete<undefined>(registration));

function usePlaceChange(gatheringId: string, change: (registration: string) => Promise<undefined>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (registrationId: string) => change(`${path(gatheringId)}/registrations/${registrationId}`),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['people', gatheringId] }),
        queries.invalidateQueries({ queryKey: ['tickets', gatheringId] }),
      ]),
  });
}

/** One guest's ticket; null where the place was cancelled. */
export function useTicket(gatheringId: string, registrationId: string) {
  return useQuery({
    queryKey: ['tickets', gatheringId, registrationId],
    queryFn: async () => {
      const answer = await api.get<{ tickets: Ticket[] }>(
        `${path(gatheringId)}/tickets?registrationId=${registrationId}`,
      );
      return answer.tickets[0] ?? null;
    },
    staleTime: Infinity,
  });
}
