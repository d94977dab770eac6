import type { Answer, Match, Reason } from '@kith/api';
import { useState } from 'react';
import { useChangePlan, type Change } from './plans';

export type Said = Answer | 'taken-back' | 'pair-dropped' | 'pair-taken-back';

/** What a change is about, however often it is made and taken back. */
const subject = (change: Change) =>
  change.what === 'reason' ? change.reasonId : [change.one, change.other].toSorted().join(' ');

const backAgain = (change: Change): Said => (change.what === 'reason' ? 'taken-back' : 'pair-taken-back');

/** Answers reasons and drops pairs one after the other, and takes that back, the last first. */
export function usePlanAnswers(gatheringId: string) {
  const { mutateAsync, error, reset } = useChangePlan(gatheringId);
  const [undos, setUndos] = useState<readonly Change[]>([]);
  const [said, setSaid] = useState<Said>();

  /** Whether it was taken; if not, the failure is kept. */
  const send = (change: Change, saying: Said) =>
    mutateAsync(change).then(
      () => {
        setSaid(saying);
        return true;
      },
      () => false,
    );
  const make = async (change: Change, undo: Change, saying: Said) => {
    if (await send(change, saying)) setUndos((all) => [...all, undo]);
  };
  const answer = (reason: Reason, now: Answer) => {
    const before = reason.answer ?? null;
    const about = { what: 'reason', reasonId: reason.id } as const;
    if (before !== now) void make({ ...about, answer: now }, { ...about, answer: before }, now);
  };
  const dropPair = ({ a, b }: Match) => {
    const pair = { what: 'pair', one: a.personId, other: b.personId } as const;
    void make({ ...pair, isDropped: true }, { ...pair, isDropped: false }, 'pair-dropped');
  };
  const undo = async () => {
    const last = undos.at(-1);
    if (!last) return;
    setUndos((all) => all.filter((one) => one !== last));
    if (!(await send(last, backAgain(last)))) setUndos((all) => [...all, last]);
  };
  const takeBack = async (change: Change) => {
    const isTaken = await send(change, backAgain(change));
    if (isTaken) setUndos((all) => all.filter((one) => subject(one) !== subject(change)));
  };
  const dismiss = () => {
    setSaid(undefined);
    reset();
  };
  return { answer, dropPair, takeBack, undo: undos.length > 0 ? () => void undo() : undefined, said, error, dismiss };
}

export type PlanAnswers = ReturnType<typeof usePlanAnswers>;
