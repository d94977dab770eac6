import { useEffect, useEffectEvent } from 'react';

const signsOfLife = ['pointerdown', 'keydown', 'input', 'scroll'] as const;

/** Calls back when nobody has touched anything for so long. */
export function useIdle(afterMs: number, onIdle: () => void): void {
  const idle = useEffectEvent(onIdle);
  useEffect(() => {
    let timer = setTimeout(idle, afterMs);
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(idle, afterMs);
    };
    for (const sign of signsOfLife) document.addEventListener(sign, alive, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signsOfLife) document.removeEventListener(sign, alive, { capture: true });
    };
  }, [afterMs]);
}
