import {
  newId,
  type Distinction,
  type KnownPerson,
  type LikelyDuplicate,
  type Merge,
  type MergePreview,
} from '@kith/api';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
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

/** Those of the organisation whom the letters fit, first those of this event; two letters are the least. */
export function useKnownPeople(gatheringId: string, typed: string) {
  return useQuery({
    queryKey: ['known-people', gatheringId, typed],
    queryFn: async () =>
      (await api.get<{ people: KnownPerson[] }>(`${path(gatheringId)}/known-people?q=${encodeURIComponent(typed)}`))
        .people,
    enabled: typed.trim().length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}

export function useMergePreview(gatheringId: string, keptId: string, mergedId: string) {
  return useQuery({
    queryKey: ['merge-preview', gatheringId, keptId, mergedId],
    queryFn: () => api.get<MergePreview>(`${path(gatheringId)}/merge-previews/${keptId}/${mergedId}`),
    retry: false,
  });
}

/** Who was told apart, the latest first. */
export function useDistinctions(gatheringId: string) {
  return useQuery({
    queryKey: ['distinctions', gatheringId],
    queryFn: async () =>
      (await api.get<{ distinctions: Distinction[] }>(`${path(gatheringId)}/distinctions`)).distinctions,
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
      ['people', 'tickets', 'gathering', 'known-people', 'merge-preview', 'duplicates', 'merges', 'distinctions'].map(
        (kind) => queries.invalidateQueries({ queryKey: [kind, gatheringId] }),
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

interface Different {
  id: string;
  onePersonId: string;
  otherPersonId: string;
}

export function useTellApart(gatheringId: string) {
  const onSuccess = useChanged(gatheringId);
  return useMutation({
    mutationFn: ({ id, ...order }: Different) => api.put<Distinction>(`${path(gatheringId)}/distinctions/${id}`, order),
    onSuccess,
  });
}

export function useTakeBack(gatheringId: string) {
  const onSuccess = useChanged(gatheringId);
  return useMutation({
    mutationFn: (id: string) => api.post<Distinction>(`${path(gatheringId)}/distinctions/${id}/undo`),
    onSuccess,
  });
}
