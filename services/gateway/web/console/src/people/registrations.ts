import type { ImportResult, RegisteredPerson, Ticket } from '@kith/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../queries';

const path = (gatheringId: string) => `/api/attendee/gatherings/${gatheringId}`;

export function usePeople(gatheringId: string) {
  return useQuery({
    queryKey: ['people', gatheringId],
    queryFn: async () => (await api.get<{ people: RegisteredPerson[] }>(`${path(gatheringId)}/people`)).people,
    refetchInterval: 20_000,
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

// a browser guesses the type of a file from the machine's settings; the service wants to hear CSV
const csv = (file: File) => new Blob([file], { type: 'text/csv' });

export function useImportPreview(gatheringId: string) {
  return useMutation({
    mutationFn: (file: File) => api.post<ImportResult>(`${path(gatheringId)}/import-previews`, csv(file)),
  });
}

export function useImport(gatheringId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ importId, file }: { importId: string; file: File }) =>
      api.put<ImportResult>(`${path(gatheringId)}/imports/${importId}`, csv(file)),
    onSuccess: () =>
      Promise.all(
        ['people', 'tickets', 'gathering'].map((kind) => queries.invalidateQueries({ queryKey: [kind, gatheringId] })),
      ),
  });
}
