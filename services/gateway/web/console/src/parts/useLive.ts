import { follow, type StreamState } from '@kith/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../queries';

export interface Live<T> {
  value: T;
  /** The browser's clock when this state came, in milliseconds. */
  receivedAt: number;
}

/** A state that the server pushes: asked for once, then kept right by the stream, also after lost connections. */
export function useLive<T>(queryKey: string[], path: string, streamPath: string, event: string) {
  const queries = useQueryClient();
  const [line, setLine] = useState<StreamState>('connecting');
  const key = queryKey.join('/');

  const query = useQuery({
    queryKey,
    queryFn: async (): Promise<Live<T>> => ({ value: await api.get<T>(path), receivedAt: Date.now() }),
    staleTime: Infinity,
  });

  useEffect(() => {
    const stream = follow<T>({
      client: api,
      path: streamPath,
      event,
      onData: (value) => queries.setQueryData(key.split('/'), { value, receivedAt: Date.now() }),
      onState: setLine,
    });
    return () => stream.close();
  }, [queries, key, streamPath, event]);

  return { ...query, line };
}
