/** Short texts that this device remembers. A browser that forbids that remembers them until the page closes. */
const untilThePageCloses = new Map<string, string>();

export function note(key: string): string | null {
  const held = untilThePageCloses.get(key);
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function setNote(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
    untilThePageCloses.delete(key);
  } catch {
    untilThePageCloses.set(key, text);
  }
}

export function dropNote(key: string): void {
  untilThePageCloses.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // there is nothing to remove
  }
}
