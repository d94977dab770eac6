import { useEffect, useState } from 'react';

const parameter = 'look';
const looked = () => new URLSearchParams(location.search).get(parameter);

/** Whether a part of the page is open; it has an address of its own, and the browser's way back closes it. */
export function useLook(part: string): [open: boolean, onOpen: () => void, onClose: () => void] {
  const [isOpen, setOpen] = useState(() => looked() === part);
  useEffect(() => {
    const onMove = () => setOpen(looked() === part);
    window.addEventListener('popstate', onMove);
    return () => window.removeEventListener('popstate', onMove);
  }, [part]);

  const go = (to: string | undefined) => {
    const address = new URL(location.href);
    if (to) address.searchParams.set(parameter, to);
    else address.searchParams.delete(parameter);
    history.pushState(null, '', address);
    setOpen(to === part);
    window.scrollTo(0, 0);
  };
  return [isOpen, () => go(part), () => go(undefined)];
}
