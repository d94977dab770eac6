export { Client, Refused, Unreachable, type Problem } from './client';
export { follow, type Stream, type StreamState } from './stream';
export { readAddress, searchedAddress, type AddressFlaw } from './address';
export { newId } from './identity';
export type * from './shapes';
