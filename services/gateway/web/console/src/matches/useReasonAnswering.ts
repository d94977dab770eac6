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
  const { mutateAsync, error, reset } = useAnswerReason(gatheringId);
  const [given, setGiven] = useState<readonly Given[]>([]);
  const [said, setSaid] = useState<Said>();

  /** Whether it was taken; if not, the failure is kept. */
  const send = (reasonId: string, answer: Answer | null, saying: Said) =>
    mutateAsync({ reasonId, answer }).then(
      () => {
        setSaid(saying);
        return true;
      },
      () => false,
    );
  const answer = async (reason: Reason, now: Answer) => {
    const before = reason.answer ?? null;
    if (before === now) return;
    if (await send(reason.id, now, now)) setGiven((all) => [...all, { reasonId: reason.id, before }]);
  };
  const undo = async () => {
    const last = given.at(-1);
    if (!last) return;
    setGiven((all) => all.filter((one) => one !== last));
    if (!(await send(last.reasonId, last.before, 'taken-back'))) setGiven((all) => [...all, last]);
  };
  const dismiss = () => {
    setSaid(undefined);
    reset();
  };
  return {
    answer: (reason: Reason, now: Answer) => void answer(reason, now),
    undo: given.length > 0 ? () => void undo() : undefined,
    said,
    error,
    dismiss,
  };
}
