export const rooms = ['overview', 'people', 'matches', 'room', 'messages', 'insights', 'settings'] as const;
export type RoomName = (typeof rooms)[number];

export const toEvent = (gatheringId: string, room: RoomName = 'overview') => `/events/${gatheringId}/${room}`;
export const toDoubtfulTexts = (gatheringId: string) => `${toEvent(gatheringId, 'people')}?look=texts`;
export const toNewEvent = () => '/events/new';

const openTo: Record<RoomName, readonly string[]> = {
  overview: ['organiser', 'supervisor', 'steward', 'analyst'],
  people: ['organiser', 'supervisor'],
  matches: ['organiser'],
  room: ['organiser', 'supervisor', 'steward'],
  messages: ['organiser'],
  insights: ['organiser', 'supervisor', 'analyst'],
  settings: ['organiser', 'supervisor'],
};

/** Whether somebody with these roles finds anything in this room; the services decide on their own. */
export function isOpen(room: RoomName, roles: readonly string[]): boolean {
  return openTo[room].some((role) => roles.includes(role));
}
