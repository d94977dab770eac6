import type { Device, PairingCode } from '@kith/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../queries';

const path = (gatheringId: string) => `/api/attendee/gatherings/${gatheringId}`;

export function useDevices(gatheringId: string, often: boolean) {
  return useQuery({
    queryKey: ['devices', gatheringId],
    queryFn: async () => (await api.get<{ devices: Device[] }>(`${path(gatheringId)}/devices`)).devices,
    refetchInterval: often ? 3_000 : 30_000,
  });
}

export const usePairingCode = (gatheringId: string) =>
  useMutation({ mutationFn: () => api.post<PairingCode>(`${path(gatheringId)}/pairing-codes`) });

export function useRevokeDevice(gatheringId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (deviceId: string) => api.delete(`${path(gatheringId)}/devices/${deviceId}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['devices', gatheringId] }),
  });
}
