export const ticket = 'KITH1:AZrb-x9yZ0123456789abcdefghijKLMNOPqrstuv_w';

/** A key as the page hears it. */
export interface Key {
  readonly key: string;
  readonly code?: string;
  readonly shift?: boolean;
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  readonly at: number;
  /** What an input method writes after a key without a name. */
  readonly data?: string;
}

export const typed = (text: string, gap = 12, from = 1000): Key[] =>
  Array.from(text, (key, index) => ({ key, at: from + index * gap }));
export const followedBy = (keys: readonly Key[], key: string, kind: Partial<Key> = {}): Key[] => [
  ...keys,
  { key, code: key, at: (keys.at(-1)?.at ?? 0) + 12, ...kind },
];

export const enter = (keys: readonly Key[]): Key[] => followedBy(keys, 'Enter');

/** Gives back which keys were taken from the page. */
export function press(keys: readonly Key[], target: Element = document.body): string[] {
  const taken: string[] = [];
  for (const { key, code = '', shift = false, ctrl = false, alt = false, at, data } of keys) {
    const kind = { key, code, shiftKey: shift, ctrlKey: ctrl, altKey: alt };
    const down = new KeyboardEvent('keydown', { ...kind, bubbles: true, cancelable: true });
    Object.defineProperty(down, 'timeStamp', { value: at });
    target.dispatchEvent(down);
    if (down.defaultPrevented) taken.push(key);
    if (data !== undefined) write(data, at, target);
    else if (Array.from(key).length === 1 && !ctrl && !alt && target instanceof HTMLInputElement)
      write(key, at, target);
  }
  return taken;
}

export function write(data: string, at: number, target: Element) {
  if (target instanceof HTMLInputElement) target.value += data;
  const input = new InputEvent('input', { data, inputType: 'insertText', bubbles: true });
  Object.defineProperty(input, 'timeStamp', { value: at });
  target.dispatchEvent(input);
}
