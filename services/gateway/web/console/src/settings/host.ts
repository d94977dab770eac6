import type { Host } from '@kith/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../queries';

const path = (gatheringId: string) => `/api/attendee/gatherings/${gatheringId}/host`;

/** Under whose name mails to guests leave, and where their answers go. */
export function useHost(gatheringId: string) {
  return useQuery({
    queryKey: ['host', gatheringId],
    queryFn: () => api.get<Host>(path(gatheringId)),
    staleTime: Infinity,
  });
}

export function useSaveHost(gatheringId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (host: Host) => api.put<Host>(path(gatheringId), host),
    onSuccess: (host) => queries.setQueryData(['host', gatheringId], host),
  });
}
