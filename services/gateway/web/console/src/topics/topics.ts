import { type HelpTopic, type HelpTopicOrder, type HelpTopics } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../queries';

export type FieldName = HelpTopic['field'];

const path = '/api/attendee/topics';

/** The topics that fit, those that were changed first; without anything sought, only those that were changed. */
export function useTopics(typed: string, field: string) {
  const { language } = useTexts();
  return useQuery({
    queryKey: ['topics', language, typed, field],
    queryFn: () => api.get<HelpTopics>(`${path}?${new URLSearchParams({ q: typed, field }).toString()}`),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

export function fieldTitle(found: HelpTopics | undefined, field: string): string {
  return found?.fields.find((each) => each.field === field)?.title ?? '';
}

function useChanged() {
  const queries = useQueryClient();
  return () => Promise.all(['topics', 'doubtful-texts'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })));
}

interface Named extends HelpTopicOrder {
  id: string;
}

export function useNameTopic() {
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: ({ id, ...order }: Named) => api.put<HelpTopic>(`${path}/${id}`, order),
    onSuccess,
  });
}

export function useMergeTopic() {
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: ({ id, into }: { id: string; into: string }) => api.put<HelpTopic>(`${path}/${id}/merge`, { into }),
    onSuccess,
  });
}

/** A merge is parted; anything else is as it came, and a topic of the organisation's own goes. */
export function useTakeBackTopic() {
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: (topic: HelpTopic) =>
      api.delete(topic.state === 'merged' ? `${path}/${topic.id}/merge` : `${path}/${topic.id}`),
    onSuccess,
  });
}

/** What stands in the fields of the form, one synonym a line. */
export interface WordsDraft {
  language: 'en' | 'de' | 'es';
  title: string;
  synonyms: string;
}

export function draftOf(topic: HelpTopic | undefined): WordsDraft[] {
  return (['en', 'de', 'es'] as const).map((language) => {
    const words = topic?.words.find((each) => each.language === language);
    return { language, title: words?.title ?? '', synonyms: (words?.synonyms ?? []).join('\n') };
  });
}

export function orderOf(drafts: readonly WordsDraft[]): HelpTopicOrder['words'] {
  return drafts.map(({ language, title, synonyms }) => ({
    language,
    ...(title.trim() !== '' && { title: title.trim() }),
    synonyms: synonyms
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  }));
}
