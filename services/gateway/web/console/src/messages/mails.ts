import type { Mails } from '@kith/api';
import { useQuery } from '@tanstack/react-query';
import { api } from '../queries';

export function useMails(gatheringId: string) {
  return useQuery({
    queryKey: ['mails', gatheringId],
    queryFn: () => api.get<Mails>(`/api/messaging/gatherings/${gatheringId}/mails`),
    refetchInterval: 5_000,
  });
}
