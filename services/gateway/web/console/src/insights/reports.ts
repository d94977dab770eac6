import type { Definition, Report } from '@kith/api';
import { useQuery } from '@tanstack/react-query';
import { useLive } from '../parts/useLive';
import { api } from '../queries';

const path = (gatheringId: string) => `/api/analytics/gatherings/${gatheringId}`;

/** The figures of a gathering, pushed whenever a fact changes one. */
export function useReport(gatheringId: string) {
  return useLive<Report>(
    ['report', gatheringId],
    `${path(gatheringId)}/report`,
    `${path(gatheringId)}/stream`,
    'report',
  );
}

export function useDefinitions() {
  return useQuery({
    queryKey: ['definitions'],
    queryFn: () => api.get<{ version: number; definitions: Definition[] }>('/api/analytics/definitions'),
    staleTime: Infinity,
  });
}

export const attendanceCsv = (gatheringId: string) => `${path(gatheringId)}/attendance.csv`;
export const connectionsCsv = (gatheringId: string) => `${path(gatheringId)}/connections.csv`;
