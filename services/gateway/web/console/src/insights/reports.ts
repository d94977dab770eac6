import type { Definition, Definitions, Report } from '@kith/api';
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

function useDefinitions() {
  return useQuery({
    queryKey: ['definitions'],
    queryFn: () => api.get<Definitions>('/api/analytics/definitions'),
    staleTime: Infinity,
  });
}

export const attendanceCsv = (gatheringId: string) => `${path(gatheringId)}/attendance.csv`;
export const connectionsCsv = (gatheringId: string) => `${path(gatheringId)}/connections.csv`;

/** Finds a figure's definition, once they are there. */
export function useDefinition(): (id: string) => Definition | undefined {
  const definitions = useDefinitions();
  return (id) => definitions.data?.definitions.find((definition) => definition.id === id);
}
