import type { Gathering, GatheringPlan, GatheringState } from '@kith/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../queries';

const path = (gatheringId: string) => `/api/attendee/gatherings/${gatheringId}`;

export function useGatherings() {
  return useQuery({
    queryKey: ['gatherings'],
    queryFn: async () => (await api.get<{ gatherings: Gathering[] }>('/api/attendee/gatherings')).gatherings,
    refetchInterval: 60_000,
  });
}

export function useGathering(gatheringId: string) {
  return useQuery({
    queryKey: ['gathering', gatheringId],
    queryFn: () => api.get<Gathering>(path(gatheringId)),
    refetchInterval: 30_000,
  });
}

function useKeep() {
  const queries = useQueryClient();
  return async (gathering: Gathering) => {
    queries.setQueryData(['gathering', gathering.id], gathering);
    await queries.invalidateQueries({ queryKey: ['gatherings'] });
  };
}

/** Creates the gathering under an id made here, or edits it: the same request twice is one gathering. */
export function useSaveGathering(gatheringId: string) {
  const keep = useKeep();
  return useMutation({
    mutationFn: (plan: GatheringPlan) => api.put<Gathering>(path(gatheringId), plan),
    onSuccess: keep,
  });
}

export function useMoveGathering(gatheringId: string) {
  const keep = useKeep();
  return useMutation({
    mutationFn: (state: GatheringState) => api.put<Gathering>(`${path(gatheringId)}/state`, { state }),
    onSuccess: keep,
  });
}
