import { Refused, type Answer, type AnswerCount, type MatchPlan, type Possibilities } from '@kith/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../queries';

const path = (gatheringId: string) => `/api/matching/gatherings/${gatheringId}`;
const planKey = (gatheringId: string) => ['plan', gatheringId];
const countsKey = (gatheringId: string) => ['reason-answers', gatheringId];

const restMs = 10_000;
const readingMs = 2_000;

/** The plan of who should meet whom, which changes while people come and go; null as long as nobody has asked for one. */
export function usePlan(gatheringId: string) {
  return useQuery({
    queryKey: planKey(gatheringId),
    queryFn: async (): Promise<MatchPlan | null> => {
      try {
        return await api.get<MatchPlan>(`${path(gatheringId)}/plan`);
      } catch (failure) {
        if (failure instanceof Refused && failure.problem.code === 'no-plan') return null;
        throw failure;
      }
    },
    refetchInterval: ({ state }) => (state.data && !state.data.reading.done ? readingMs : restMs),
  });
}

export function useMakePlan(gatheringId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ planId, perPerson }: { planId: string; perPerson: number }) =>
      api.put<MatchPlan>(`${path(gatheringId)}/plans/${planId}`, { perPerson }),
    onSuccess: (plan) => queries.setQueryData(planKey(gatheringId), plan),
  });
}

/** Says whether a reason fits, or takes that back; one answer after the other. */
export function useAnswerReason(gatheringId: string) {
  const queries = useQueryClient();
  return useMutation({
    scope: { id: `reason-answers ${gatheringId}` },
    mutationFn: ({ reasonId, answer }: { reasonId: string; answer: Answer | null }) => {
      const address = `${path(gatheringId)}/plan/reasons/${reasonId}/answer`;
      return answer ? api.put<MatchPlan>(address, { answer }) : api.delete<MatchPlan>(address);
    },
    onSuccess: async (plan) => {
      queries.setQueryData(planKey(gatheringId), plan);
      await queries.invalidateQueries({ queryKey: countsKey(gatheringId) });
    },
  });
}

/** How often reasons of each kind were said to fit, by guests and the organiser. */
export function useReasonAnswers(gatheringId: string) {
  return useQuery({
    queryKey: countsKey(gatheringId),
    queryFn: () => api.get<AnswerCount[]>(`${path(gatheringId)}/reason-answers`),
    refetchInterval: 6 * restMs,
  });
}

/** Who could help somebody and whom they could help, whether or not the plan suggests it. */
export function usePossibilities(gatheringId: string, personId: string) {
  return useQuery({
    queryKey: ['possibilities', gatheringId, personId],
    queryFn: () => api.get<Possibilities>(`${path(gatheringId)}/plan/people/${personId}`),
  });
}
