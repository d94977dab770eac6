import type { TextRead, TextToRead } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { use, useCallback, useEffect, useState } from 'react';
import { TextReaderContext } from './textReader';

const pauseMs = 600;
/** A text of fewer characters is not begun yet. */
const shortest = 4;

interface Looked {
  /** How the text is read; undefined as long as that is not known. */
  readonly read: TextRead | undefined;
  /** The text as it was when its writer paused last; empty while there is hardly any. */
  readonly settled: string;
  /** Looks at once, without waiting for a pause. */
  readonly look: () => void;
}

/** How a text is read, asked for whenever its writer pauses. */
export function useRead(kind: TextToRead['kind'], text: string): Looked {
  const reader = use(TextReaderContext);
  const { language } = useTexts();
  const [paused, setPaused] = useState(text);
  const [answer, setAnswer] = useState<{ to: string; read: TextRead | undefined }>();
  const settled = paused.length < shortest ? '' : paused;
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    if (settled === '' || !reader) return undefined;
    let gone = false;
    void reader.read({ kind, text: settled }).then((read) => {
      if (!gone) setAnswer({ to: settled, read });
    });
    return () => {
      gone = true;
    };
  }, [reader, kind, settled, language]);
  const look = useCallback(() => setPaused(text), [text]);
  return { read: answer?.to === text ? answer.read : undefined, settled, look };
}
