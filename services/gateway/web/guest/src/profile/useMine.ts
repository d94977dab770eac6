import { Refused } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useCallback, useEffect, useState } from 'react';
import { MyWords, type Mine } from './mine';

/** Does something with the reader's words and shows them as they are then; false where it did not work. */
export type Act = (what: (words: MyWords) => Promise<void>) => Promise<boolean>;

/** The reader's own words, what happens to them, and what came of it. */
export function useMine(token: string, language: string, onChange: () => void) {
  const { t, tOr } = useTexts();
  const [words] = useState(() => new MyWords(token, language));
  const [mine, setMine] = useState<Mine>();
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const explain = useCallback(
    (failure: unknown) =>
      failure instanceof Refused
        ? tOr(`profile.problem.${failure.problem.code}`, t('action.refused'))
        : t('action.unreachable'),
    [t, tOr],
  );
  const read = useCallback(
    () =>
      words.read().then(setMine, (failure: unknown) => {
        setProblem(explain(failure));
      }),
    [words, explain],
  );
  useEffect(() => void read(), [read]);

  const act: Act = async (what) => {
    setBusy(true);
    setProblem('');
    setSaid('');
    try {
      await what(words);
      await read();
      setSaid(t('profile.saved'));
      onChange();
      return true;
    } catch (failure) {
      setProblem(explain(failure));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { mine, problem, said, busy, act, read };
}
