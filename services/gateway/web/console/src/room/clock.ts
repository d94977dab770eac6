import type { Room } from '@kith/api';
import type { Live } from '../parts/useLive';

/** How far the server's clock is ahead of this browser's, in milliseconds. */
export function clockOffset(room: Live<Room>): number {
  return Date.parse(room.value.serverNow) - room.receivedAt;
}
