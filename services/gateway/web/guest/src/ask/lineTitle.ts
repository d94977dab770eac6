import { isOver, type Me } from '../live/views';

/** How somebody without a place stands, as a text of the catalogue and the number of places it speaks of. */
export function lineTitle(me: Me) {
  const count = me.registration.waiting?.partySize ?? 1;
  if (isOver(me)) return { key: 'place.over.title', count } as const;
  switch (me.registration.state) {
    case 'offered':
      return { key: 'place.offer.title', count } as const;
    case 'waiting':
      return { key: 'place.waiting.title', count } as const;
    case 'lapsed':
      return { key: 'place.lapsed.title', count } as const;
    default:
      return { key: 'cancelled.title', count } as const;
  }
}
