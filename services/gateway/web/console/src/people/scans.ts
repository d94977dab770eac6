import type { DoorScan } from '@kith/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../queries';

/** Why a check-in is taken back by whoever sees it later. */
export const annulmentReasons = ['wrong-guest', 'did-not-enter', 'test'] as const;
export type AnnulmentReason = (typeof annulmentReasons)[number];

const path = (gatheringId: string) => `/api/attendee/gatherings/${gatheringId}/check-ins`;

/** What was scanned of one guest, the latest first. */
export function useScans(gatheringId: string, registrationId: string) {
  return useQuery({
    queryKey: ['scans', gatheringId, registrationId],
    queryFn: async () =>
      (await api.get<{ scans: DoorScan[] }>(`${path(gatheringId)}?registrationId=${registrationId}`)).scans,
    refetchInterval: 20_000,
  });
}

export function useAnnul(gatheringId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ checkInId, reason }: { checkInId: string; reason: AnnulmentReason }) =>
      api.put(`${path(gatheringId)}/${checkInId}/annulment`, { reason, occurredAt: new Date().toISOString() }),
    onSuccess: () =>
      Promise.all(
        ['scans', 'people', 'gathering'].map((kind) => queries.invalidateQueries({ queryKey: [kind, gatheringId] })),
      ),
  });
}
