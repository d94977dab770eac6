import { useEffect } from 'react';

/** Keeps the kiosk on its one page: the way back leads here, and nothing is offered by a long press. */
export function useStay(): void {
  useEffect(() => {
    const stay = () => history.pushState(null, '', location.pathname);
    const offerNothing = (event: Event) => event.preventDefault();
    stay();
    window.addEventListener('popstate', stay);
    document.addEventListener('contextmenu', offerNothing);
    return () => {
      window.removeEventListener('popstate', stay);
      document.removeEventListener('contextmenu', offerNothing);
    };
  }, []);
}
