import { Refused } from '@kith/api';
import { QueryClient } from '@tanstack/react-query';
import { PatientClient } from './session/endedSession';

export const api = new PatientClient();

/** Asked again only where asking again can help: not after a refusal. */
function worthAskingAgain(failures: number, failure: Error): boolean {
  return failures < 3 && !(failure instanceof Refused && failure.problem.status < 500);
}

export const queries: QueryClient = new QueryClient({
  defaultOptions: { queries: { retry: worthAskingAgain, staleTime: 15_000 } },
});
