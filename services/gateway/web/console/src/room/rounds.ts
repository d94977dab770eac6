import type { Room, RoundRequest } from '@kith/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLive } from '../parts/useLive';
import { api } from '../queries';

const path = (gatheringId: string) => `/api/matching/gatherings/${gatheringId}`;

const roomKey = (gatheringId: string) => ['room', gatheringId];

/** The room as it is, pushed by the server; each state comes with the server's clock. */
export function useRoom(gatheringId: string) {
  return useLive<Room>({
    queryKey: roomKey(gatheringId),
    path: `${path(gatheringId)}/room`,
    streamPath: `${path(gatheringId)}/room/stream`,
    event: 'room',
  });
}

function useRoomChange<V>(gatheringId: string, change: (values: V) => Promise<Room>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (room) => queries.setQueryData(roomKey(gatheringId), { value: room, receivedAt: Date.now() }),
  });
}

export const useStartRound = (gatheringId: string) =>
  useRoomChange(gatheringId, ({ roundId, ...request }: RoundRequest & { roundId: string }) =>
    api.put<Room>(`${path(gatheringId)}/rounds/${roundId}`, request),
  );

export const useExtendRound = (gatheringId: string) =>
  useRoomChange(gatheringId, ({ roundId, seconds }: { roundId: string; seconds: number }) =>
    api.post<Room>(`${path(gatheringId)}/rounds/${roundId}/extension`, { seconds }),
  );

export const useEndRound = (gatheringId: string) =>
  useRoomChange(gatheringId, (roundId: string) => api.post<Room>(`${path(gatheringId)}/rounds/${roundId}/end`));
