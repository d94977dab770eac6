import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';

interface Keys {
  onDrop: (place: string) => void;
  onDropPair: (place: string) => void;
  onFit: (place: string) => void;
  onUndo: (() => void) | undefined;
}

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/**
 * Moves through a list of reasons by keyboard. Single letters count only while the focus is in the list. Where the focused reason goes, the
 * focus moves to the next one that is still there, and where none is, to the list.
 */
export function useReasonKeys(places: readonly string[], { onDrop, onDropPair, onFit, onUndo }: Keys) {
  const list = useRef<HTMLUListElement>(null);
  const hasFocus = useRef(false);
  const before = useRef(places);
  const [chosen, setChosen] = useState<string>();
  const current = chosen !== undefined && places.includes(chosen) ? chosen : places[0];

  useEffect(() => {
    // what is taken out of the page leaves the focus with nobody, and says nothing of it
    const isGone = hasFocus.current && document.activeElement === document.body;
    if (isGone && places.length === 0) list.current?.focus();
    else if (isGone) focus(list.current, neighbour(before.current, chosen, places));
    before.current = places;
  }, [places, chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (event.key === 'u') onUndo?.();
    else if (current === undefined) return;
    else if (step !== undefined) focus(list.current, places[places.indexOf(current) + step]);
    else if (event.key === 'x') onDrop(current);
    else if (event.key === 'p') onDropPair(current);
    else if (event.key === 'f') {
      onFit(current);
      focus(list.current, places[places.indexOf(current) + 1]);
    } else return;
    event.preventDefault();
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    hasFocus.current = true;
    const reason =
      target.closest<HTMLElement>('[data-place]') ??
      target.closest('.pair')?.querySelector<HTMLElement>('[data-place]');
    const place = reason?.dataset['place'];
    if (place !== undefined) setChosen(place);
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    hasFocus.current = list.current?.contains(relatedTarget) ?? false;
  };
  return { current, list: { ref: list, onKeyDown, onFocus, onBlur } };
}

function focus(list: HTMLElement | null, place: string | undefined) {
  if (place === undefined) return;
  const reason = list?.querySelector<HTMLElement>(`[data-place="${place}"]`);
  reason?.focus({ preventScroll: true });
  reason?.scrollIntoView({ block: 'nearest' });
}

/** The place after the one that went, else the last before it, of those that are still there. */
function neighbour(before: readonly string[], gone: string | undefined, now: readonly string[]) {
  if (gone === undefined) return undefined;
  const at = before.indexOf(gone);
  const isThere = (place: string) => now.includes(place);
  return before.slice(at + 1).find(isThere) ?? before.slice(0, Math.max(at, 0)).findLast(isThere);
}
