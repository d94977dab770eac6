import { useEffect, useEffectEvent } from 'react';
import { Repeats } from './repeats';
import { silenceMs, silenceWithinTicketMs, Wedge } from './wedge';

/** Hears a hand scanner anywhere on the page, and when its first key came. What a person types into a field stays untouched. */
export function useWedge(onCode: (code: string, startedAt: number) => void): void {
  const heard = useEffectEvent(onCode);
  useEffect(() => {
    const wedge = new Wedge();
    const repeats = new Repeats();
    let silence: ReturnType<typeof setTimeout> | undefined;
    let firstKeyAt = 0;
    let lastKeyAt = -Infinity;

    const tell = (code: string | undefined) => {
      if (code !== undefined && !repeats.isRepeated(code, performance.now())) heard(code, firstKeyAt);
    };
    const onKey = (event: KeyboardEvent) => {
      clearTimeout(silence);
      if (event.timeStamp - lastKeyAt > silenceWithinTicketMs) firstKeyAt = event.timeStamp;
      lastKeyAt = event.timeStamp;
      const { code, swallow } = wedge.stroke({
        key: event.key,
        code: event.code,
        shift: event.shiftKey,
        at: event.timeStamp,
        held: event.repeat,
        // AltGr, with which some layouts write ordinary characters, counts as both
        command: event.metaKey || event.ctrlKey !== event.altKey,
      });
      if (swallow) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      tell(code);
      silence = setTimeout(() => tell(wedge.silence()), wedge.isWithinTicket() ? silenceWithinTicketMs : silenceMs);
    };
    // on the way down, before any field or button acts on the scanner's Enter
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      clearTimeout(silence);
    };
  }, []);
}
