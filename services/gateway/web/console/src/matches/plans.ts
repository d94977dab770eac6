import { Refused, type Answer, type AnswerCount, type Dropped, type MatchPlan, type Possibilities } from '@kith/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../queries';

const path = (gatheringId: string) => `/api/matching/gatherings/${gatheringId}`;
const planKey = (gatheringId: string) => ['plan', gatheringId];
const countsKey = (gatheringId: string) => ['reason-answers', gatheringId];
const droppedKey = (gatheringId: string) => ['dropped', gatheringId];

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

/** What the organiser changes in a plan: an answer to a reason, or none any more; a pair that is kept apart, or may meet again. */
export type Change =
  | { readonly what: 'reason'; readonly reasonId: string; readonly answer: Answer | null }
  | { readonly what: 'pair'; readonly one: string; readonly other: string; readonly isDropped: boolean };

function send(gatheringId: string, change: Change) {
  if (change.what === 'pair') {
    const address = `${path(gatheringId)}/plan/dropped-pairs/${change.one}/${change.other}`;
    return change.isDropped ? api.put<MatchPlan>(address, {}) : api.delete<MatchPlan>(address);
  }
  const { reasonId, answer } = change;
  const address = `${path(gatheringId)}/plan/reasons/${reasonId}/answer`;
  return answer ? api.put<MatchPlan>(address, { answer }) : api.delete<MatchPlan>(address);
}

/** One change after the other. */
export function useChangePlan(gatheringId: string) {
  const queries = useQueryClient();
  return useMutation({
    scope: { id: `plan ${gatheringId}` },
    mutationFn: (change: Change) => send(gatheringId, change),
    onSuccess: async (plan) => {
      queries.setQueryData(planKey(gatheringId), plan);
      await Promise.all(
        [countsKey(gatheringId), droppedKey(gatheringId)].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
  });
}

/** What organisers dropped from the plan. */
export function useDropped(gatheringId: string) {
  return useQuery({
    queryKey: droppedKey(gatheringId),
    queryFn: () => api.get<Dropped>(`${path(gatheringId)}/plan/dropped`),
    refetchInterval: 6 * restMs,
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
