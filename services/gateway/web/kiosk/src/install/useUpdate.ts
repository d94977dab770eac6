import { useEffect, useState } from 'react';
import { prepareDecoder } from '../scanning/decoder';
import { install, type Update } from './updates';

const restAfterMs = 5000;

/** Installs the app on this device; gives the new version that waits, if one does. */
export function useUpdate(): Update | undefined {
  const [update, setUpdate] = useState<Update>();
  useEffect(() => {
    install(setUpdate).catch(() => undefined);
    // what the camera needs without a network comes last, so that the first scan need not wait for it
    const rest = setTimeout(() => void prepareDecoder().catch(() => undefined), restAfterMs);
    return () => clearTimeout(rest);
  }, []);
  return update;
}
