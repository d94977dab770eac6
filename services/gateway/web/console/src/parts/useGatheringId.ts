import { useParams } from 'react-router';

/** The gathering that the address names. */
export function useGatheringId(): string {
  return useParams()['gatheringId'] ?? '';
}
