import { Client, type Privacy } from '@kith/api';
import { useEffect, useState } from 'react';

/** Who else reads what guests write; undefined as long as that is not known. */
export function usePrivacy(): Privacy | undefined {
  const [known, setKnown] = useState<Privacy>();
  useEffect(() => {
    const gone = new AbortController();
    new Client()
      .get<Privacy>('/api/matching/privacy', { signal: gone.signal })
      .then(setKnown)
      // the page promises less as long as it does not know
      .catch(() => undefined);
    return () => gone.abort();
  }, []);
  return known;
}
