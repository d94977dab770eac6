import rubric from './rubric.json';

/** What makes an ask specific: whom it is for, what is wanted, and by when. */
interface Advice {
  readonly who: boolean;
  readonly what: boolean;
  readonly when: boolean;
  /** How many of the three are there. */
  readonly score: 0 | 1 | 2 | 3;
}

// the service scores asks by the same rubric and keeps the same file; ask-coach-cases.json holds the two together
const someone = new RegExp(rubric.someone, 'iu');
const trade = new RegExp(rubric.trade, 'iu');
const time = new RegExp(rubric.time, 'iu');
/** Words that say nothing of what is wanted. */
const vague = new Set(rubric.vague);

/** Scores an ask by rule alone, here in the browser: the same text has the same score, and nobody else reads it. */
export function advise(ask: string): Advice {
  const who = someone.test(ask) || trade.test(ask);
  const when = time.test(ask);
  const words =
    ask
      .replace(time, ' ')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{N}-]*/gu) ?? [];
  const what = words.filter((word) => !vague.has(word)).length >= rubric.tellingWords;
  const score = (Number(who) + Number(what) + Number(when)) as Advice['score'];
  return { who, what, when, score };
}
