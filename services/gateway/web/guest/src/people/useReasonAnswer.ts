import { Refused } from '@kith/api';
import { useState } from 'react';
import type { ReasonAnswer } from '../live/views';
import type { Visit } from '../live/visit';

/** Answers a reason, or takes the answer back, and keeps what came of the last. */
export function useReasonAnswer(visit: Visit) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<ReasonAnswer | 'taken-back'>();
  const [dropped, setDropped] = useState<string>();
  const [trouble, setTrouble] = useState<string>();

  async function answer(reasonId: string, given: ReasonAnswer | undefined) {
    setBusy(true);
    setTrouble(undefined);
    try {
      await visit.answerReason(reasonId, given);
      setSaid(given ?? 'taken-back');
      setDropped(given === 'does-not-fit' ? reasonId : undefined);
    } catch (failure) {
      setTrouble(failure instanceof Refused ? failure.problem.code : 'unreachable');
    }
    setBusy(false);
  }

  const undo = dropped === undefined ? undefined : () => void answer(dropped, undefined);
  return { answer, undo, said, trouble, busy };
}
