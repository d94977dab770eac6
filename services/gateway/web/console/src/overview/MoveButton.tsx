import type { GatheringState } from '@kith/api';
import { Button } from '@mantine/core';
import { useMoveGathering } from '../events/gatherings';
import { Failure } from '../parts/Failure';
import { useSignedIn } from '../session/session';

interface MoveButtonProps {
  gatheringId: string;
  to: GatheringState;
  label: string;
  variant?: 'filled' | 'default';
}

/** Takes the event to its next state; only organisers see it. */
export function MoveButton({ gatheringId, to, label, variant = 'filled' }: MoveButtonProps) {
  const move = useMoveGathering(gatheringId);
  const { roles } = useSignedIn();
  if (!roles.includes('organiser')) return null;
  return (
    <div>
      <Button variant={variant} loading={move.isPending} onClick={() => move.mutate(to)}>
        {label}
      </Button>
      <Failure failure={move.error} />
    </div>
  );
}
