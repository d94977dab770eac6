import { Client, Refused } from '@kith/api';
import { QueryCache, QueryClient } from '@tanstack/react-query';

export const api = new Client();

/** Asked again only where asking again can help: not after a refusal. */
function worthAskingAgain(failures: number, failure: Error): boolean {
  return failures < 3 && !(failure instanceof Refused && failure.problem.status < 500);
}

export const queries: QueryClient = new QueryClient({
  defaultOptions: { queries: { retry: worthAskingAgain, staleTime: 15_000 } },
  queryCache: new QueryCache({
    onError: (failure, query) => {
      const signedOut = failure instanceof Refused && failure.problem.status === 401;
      if (signedOut && query.queryKey[0] !== 'session') void queries.invalidateQueries({ queryKey: ['session'] });
    },
  }),
});
