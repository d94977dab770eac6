import { useEffect, useState } from 'react';

/** The browser's clock in milliseconds, read again at every step. */
export function useNow(stepMillis: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), stepMillis);
    return () => clearInterval(timer);
  }, [stepMillis]);
  return now;
}
