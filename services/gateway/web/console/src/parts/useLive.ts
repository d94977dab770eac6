import { follow, type StreamState } from '@kith/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../queries';

export interface Live<T> {
  value: T;
  /** The browser's clock when this state came, in milliseconds. */
  receivedAt: number;
}

interface Pushed<T> {
  queryKey: string[];
  path: string;
  streamPath: string;
  /** The event that carries the whole state. */
  event: string;
  /** Events that tell a part of it sooner, and what each makes of the state. Of a module, so that it stays the same. */
  parts?: Record<string, (state: T, part: never) => T>;
}

/** A state that the server pushes: asked for once, then kept right by the stream, also after lost connections. */
export function useLive<T>({ queryKey, path, streamPath, event, parts }: Pushed<T>) {
  const queries = useQueryClient();
  const [line, setLine] = useState<StreamState>('connecting');
  const key = queryKey.join('/');

  const query = useQuery({
    queryKey,
    queryFn: async (): Promise<Live<T>> => ({ value: await api.get<T>(path), receivedAt: Date.now() }),
    staleTime: Infinity,
  });

  useEffect(() => {
    const known = key.split('/');
    const on: Record<string, (data: never) => void> = {
      [event]: (value: T) => queries.setQueryData<Live<T>>(known, { value, receivedAt: Date.now() }),
    };
    for (const [name, apply] of Object.entries(parts ?? {})) {
      on[name] = (part) =>
        queries.setQueryData<Live<T>>(known, (live) => live && { ...live, value: apply(live.value, part) });
    }
    const stream = follow({ client: api, path: streamPath, on, onState: setLine });
    return () => stream.close();
  }, [queries, key, streamPath, event, parts]);

  return { ...query, line };
}
