import { newId, type LikelyDuplicate, type Merge } from '@kith/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../queries';

const path = (gatheringId: string) => `/api/attendee/gatherings/${gatheringId}`;

export function useDuplicates(gatheringId: string) {
  return useQuery({
    queryKey: ['duplicates', gatheringId],
    queryFn: async () =>
      (await api.get<{ duplicates: LikelyDuplicate[] }>(`${path(gatheringId)}/duplicates`)).duplicates,
    staleTime: 30_000,
  });
}

/** The merges that can be undone, the latest first. */
export function useMerges(gatheringId: string) {
  return useQuery({
    queryKey: ['merges', gatheringId],
    queryFn: async () => (await api.get<{ merges: Merge[] }>(`${path(gatheringId)}/merges`)).merges,
  });
}

function useChanged(gatheringId: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ['people', 'tickets', 'gathering', 'duplicates', 'merges'].map((kind) =>
        queries.invalidateQueries({ queryKey: [kind, gatheringId] }),
      ),
    );
}

interface Order {
  keptPersonId: string;
  mergedPersonId: string;
}

export function useMerge(gatheringId: string) {
  const onSuccess = useChanged(gatheringId);
  return useMutation({
    mutationFn: (order: Order) => api.put<Merge>(`${path(gatheringId)}/merges/${newId()}`, order),
    onSuccess,
  });
}

export function useUndoMerge(gatheringId: string) {
  const onSuccess = useChanged(gatheringId);
  return useMutation({
    mutationFn: (mergeId: string) => api.post<Merge>(`${path(gatheringId)}/merges/${mergeId}/undo`),
    onSuccess,
  });
}
