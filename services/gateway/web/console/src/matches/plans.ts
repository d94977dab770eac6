import { Refused, type MatchPlan } from '@kith/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../queries';

const path = (gatheringId: string) => `/api/matching/gatherings/${gatheringId}`;

/** The plan of who should meet whom, which changes while people come and go; null as long as nobody has asked for one. */
export function usePlan(gatheringId: string) {
  return useQuery({
    queryKey: ['plan', gatheringId],
    queryFn: async (): Promise<MatchPlan | null> => {
      try {
        return await api.get<MatchPlan>(`${path(gatheringId)}/plan`);
      } catch (failure) {
        if (failure instanceof Refused && failure.problem.code === 'no-plan') return null;
        throw failure;
      }
    },
    refetchInterval: 10_000,
  });
}

export function useMakePlan(gatheringId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ planId, perPerson }: { planId: string; perPerson: number }) =>
      api.put<MatchPlan>(`${path(gatheringId)}/plans/${planId}`, { perPerson }),
    onSuccess: (plan) => queries.setQueryData(['plan', gatheringId], plan),
  });
}
