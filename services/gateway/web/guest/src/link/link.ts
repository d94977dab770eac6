/** The personal link's token: three parts, of which nobody here reads more than their number. */
const tokenForm = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const kept = 'kith.guest.link';

/**
 * The token of this page. It comes in the address's fragment, which no server sees. It is kept for this tab (so that two links can be open
 * side by side) and for this device (so that the page can be opened again without the mail); once it is surely kept it leaves the address
 * bar, which others may see or copy.
 */
export function takeToken(): string | undefined {
  const fragment = location.hash.slice(1);
  if (fragment === '') return keptToken();
  if (keep(fragment)) history.replaceState(history.state, '', location.pathname + location.search);
  return fragment;
}

export function isToken(text: string): boolean {
  return tokenForm.test(text);
}

function keep(token: string): boolean {
  if (!isToken(token)) return false;
  try {
    sessionStorage.setItem(kept, token);
    localStorage.setItem(kept, token);
    return keptToken() === token;
  } catch {
    return false;
  }
}

function keptToken(): string | undefined {
  try {
    return sessionStorage.getItem(kept) ?? localStorage.getItem(kept) ?? undefined;
  } catch {
    return undefined;
  }
}
