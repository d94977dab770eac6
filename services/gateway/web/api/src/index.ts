export { Client, Refused, Unreachable, type Problem } from './client';
export { follow, type Stream, type StreamState } from './stream';
export { newId } from './identity';
export type * from './shapes';
