import type { Definition, Definitions, Present, Report } from '@kith/api';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '@kith/i18n/console';
import { useLive } from '../parts/useLive';
import { api } from '../queries';

const path = (gatheringId: string) => `/api/analytics/gatherings/${gatheringId}`;

/** The live counter is told at once, before the whole report has been worked out anew. */
const soonerThanTheReport = {
  present: (report: Report, counter: Present): Report => ({ ...report, counts: { ...report.counts, ...counter } }),
};

/** The figures of a gathering, pushed whenever a fact changes one. */
export function useReport(gatheringId: string) {
  return useLive<Report>({
    queryKey: ['report', gatheringId],
    path: `${path(gatheringId)}/report`,
    streamPath: `${path(gatheringId)}/stream`,
    event: 'report',
    parts: soonerThanTheReport,
  });
}

function useDefinitions() {
  const { language } = useTexts();
  return useQuery({
    queryKey: ['definitions', language],
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
