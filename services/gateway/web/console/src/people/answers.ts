import type { FormAnswers } from '@kith/api';
import { useQuery } from '@tanstack/react-query';
import { api } from '../queries';

/** What the guests of an event answered on its form. */
export function useAnswers(gatheringId: string) {
  return useQuery({
    queryKey: ['answers', gatheringId],
    queryFn: () => api.get<FormAnswers>(`/api/attendee/gatherings/${gatheringId}/answers`),
    refetchInterval: 20_000,
  });
}

/** One guest's answers in the order of the questions that they saw. */
export function answersOf({ forms, answers }: FormAnswers, registrationId: string) {
  const own = answers.find((answer) => answer.registrationId === registrationId);
  const seen = forms.find((form) => form.version === own?.formVersion);
  return (seen?.questions ?? []).flatMap(({ id, label, kind }) => {
    const given = own?.answers[id] ?? [];
    return given.length > 0 ? [{ id, label, kind, given }] : [];
  });
}
