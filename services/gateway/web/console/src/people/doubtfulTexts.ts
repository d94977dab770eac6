import type { DoubtfulText, DoubtfulTexts } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../queries';

const path = (gatheringId: string) => `/api/attendee/gatherings/${gatheringId}`;

/** The texts that are not read surely, the most useful first; asked again while some are still to be read. */
export function useDoubtfulTexts(gatheringId: string) {
  const { language } = useTexts();
  return useQuery({
    queryKey: ['doubtful-texts', gatheringId, language],
    queryFn: () => api.get<DoubtfulTexts>(`${path(gatheringId)}/doubtful-texts`),
    refetchInterval: (query) => (query.state.data && query.state.data.unread > 0 ? 500 : false),
    staleTime: 60_000,
  });
}

export interface Choice {
  row: DoubtfulText;
  topics: { id: string; field: string; title: string }[];
}

/** Says what all equal texts of the event are about; the list stays as it is, so that nothing moves under one's fingers. */
export function useChooseTopics(gatheringId: string) {
  const queries = useQueryClient();
  const { language } = useTexts();
  return useMutation({
    mutationFn: ({ row, topics }: Choice) =>
      api.put<undefined>(`${path(gatheringId)}/text-readings`, {
        kind: row.kind,
        reading: { text: row.text, topics: topics.map(({ id }) => id) },
      }),
    onSuccess: (_, { row, topics }) =>
      queries.setQueryData<DoubtfulTexts>(
        ['doubtful-texts', gatheringId, language],
        (known) => known && withChoice(known, row, topics),
      ),
  });
}

export function withChoice(known: DoubtfulTexts, row: DoubtfulText, topics: Choice['topics']): DoubtfulTexts {
  const isRow = (each: DoubtfulText) => each.kind === row.kind && each.text === row.text;
  const first = known.texts.some((each) => isRow(each) && each.chosen === undefined);
  return {
    ...known,
    read: known.read + (first ? 1 : 0),
    texts: known.texts.map((each) => (isRow(each) ? { ...each, chosen: topics } : each)),
  };
}
