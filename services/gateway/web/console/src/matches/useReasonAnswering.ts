import type { Answer, Reason } from '@kith/api';
import { useState } from 'react';
import { useAnswerReason } from './plans';

/** What the organiser said of a reason, and what they had said before. */
interface Given {
  readonly reasonId: string;
  readonly before: Answer | null;
}

export type Said = Answer | 'taken-back';

/** Answers reasons one after the other, and takes the answers back, the last first. */
export function useReasonAnswering(gatheringId: string) {
  const { mutate, isPending, error, reset } = useAnswerReason(gatheringId);
  const [given, setGiven] = useState<readonly Given[]>([]);
  const [said, setSaid] = useState<Said>();

  const answer = (reason: Reason, now: Answer) => {
    const before = reason.answer ?? null;
    if (isPending || before === now) return;
    mutate(
      { reasonId: reason.id, answer: now },
      {
        onSuccess: () => {
          setGiven([...given, { reasonId: reason.id, before }]);
          setSaid(now);
        },
      },
    );
  };
  const undo = () => {
    const last = given.at(-1);
    if (!last || isPending) return;
    mutate(
      { reasonId: last.reasonId, answer: last.before },
      {
        onSuccess: () => {
          setGiven(given.slice(0, -1));
          setSaid('taken-back');
        },
      },
    );
  };
  const dismiss = () => {
    setSaid(undefined);
    reset();
  };
  return { answer, undo: given.length > 0 ? undo : undefined, said, isPending, error, dismiss };
}
