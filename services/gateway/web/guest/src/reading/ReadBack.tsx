import type { TextRead, TextToRead, TopicTitle } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Coach } from '../register/Coach';
import { useRead } from './useRead';

interface ReadBackProps {
  kind: TextToRead['kind'];
  /** Without blanks around it. */
  text: string;
  /** What its writer said that it is about; undefined as long as nothing was said. */
  said: readonly TopicTitle[] | undefined;
  onSay: (topics: readonly TopicTitle[]) => void;
  /** An ask that is being written comes with hints. */
  coached?: boolean;
  /** The text, or the field that it is written in. */
  children: ReactNode;
}

type T = ReturnType<typeof useTexts>['t'];

const longestPressMs = 400;

/** What is read back moves what stands below: a press that took the focus away would end beside the button that it began on. */
function afterPress(then: () => void): void {
  const over = new AbortController();
  const end = () => {
    over.abort();
    clearTimeout(latest);
    setTimeout(then, 0);
  };
  const latest = setTimeout(end, longestPressMs);
  document.addEventListener('pointerup', end, { signal: over.signal });
  document.addEventListener('keyup', end, { signal: over.signal });
}

/** A text, and below it how Kith reads it, until its writer has said what it is about. Nothing waits for that. */
export function ReadBack({ kind, text, said, onSay, coached = false, children }: ReadBackProps) {
  const { t } = useTexts();
  const id = useId();
  const { read, settled, look } = useRead(kind, text);
  const [changing, setChanging] = useState('');
  const isSaid = said !== undefined && changing !== text;
  const written = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const around = written.current;
    const left = () => afterPress(look);
    around?.addEventListener('focusout', left);
    return () => around?.removeEventListener('focusout', left);
  }, [look]);
  const choices = useRef<HTMLDivElement>(null);
  const isTapped = useRef(false);
  // what was tapped has gone: the next button takes the focus
  useEffect(() => {
    if (isTapped.current) choices.current?.querySelector('button')?.focus();
    isTapped.current = false;
  }, [isSaid]);
  // most names of companies say nothing, and nobody needs to be told
  const isSilent = !read || (kind === 'role' && read.proposals.length === 0);
  const line = isSaid ? answerOf(said, read, t) : isSilent ? '' : questionOf(read, t);
  // a wish not to meet somebody needs no better wording
  const isCoached = settled !== '' && settled === text && !read?.avoids;
  const tap = (topics: readonly TopicTitle[] | undefined) => {
    isTapped.current = true;
    setChanging(topics ? '' : text);
    if (topics) onSay(topics);
  };
  return (
    <div className="written" ref={written}>
      {children}
      <LiveRegion as="p" className="reading" role="status" id={`${id}-line`}>
        {line}
      </LiveRegion>
      <div className="choices" role="group" aria-labelledby={`${id}-line`} ref={choices} hidden={line === ''}>
        {isSaid && read && read.proposals.length > 0 && (
          <button type="button" onClick={() => tap(undefined)}>
            {t('reading.change')}
          </button>
        )}
        {!isSaid && read && <Choices read={read} onChoose={tap} />}
      </div>
      {/* a text is coached, or is not, as long as it is here */}
      {/* eslint-disable-next-line no-restricted-syntax */}
      {coached && <LiveRegion role="status">{isCoached && <Coach ask={settled} />}</LiveRegion>}
    </div>
  );
}

interface ChoicesProps {
  read: TextRead;
  onChoose: (topics: readonly TopicTitle[]) => void;
}

/** Yes to the topic that the question names, or one of the others, or none: one tap each. */
function Choices({ read, onChoose }: ChoicesProps) {
  const { t } = useTexts();
  if (read.proposals.length === 0) return null;
  return (
    <>
      {read.proposals.map((topic, index) => (
        <button key={topic.id} type="button" onClick={() => onChoose([topic])}>
          {index === 0 && read.sure ? t('reading.yes') : topic.title}
        </button>
      ))}
      <button type="button" onClick={() => onChoose([])}>
        {t('reading.none')}
      </button>
    </>
  );
}

const named = (topics: readonly TopicTitle[]) => topics.map(({ field, title }) => `${field} › ${title}`).join(' · ');

/** A topic is claimed only if it is probably right. */
function questionOf({ proposals, sure, avoids, vague }: TextRead, t: T): string {
  const [first] = proposals;
  if (first && !sure) return t(avoids ? 'reading.avoidsWhich' : 'reading.which');
  if (first && avoids) return t('reading.avoids', { topic: first.title });
  if (first) return t('reading.is', { topic: named([first]) });
  if (avoids) return t('reading.avoidsWhom');
  return t(vague ? 'reading.vague' : 'reading.unknown');
}

function answerOf(topics: readonly TopicTitle[], read: TextRead | undefined, t: T): string {
  if (topics.length === 0) return t('reading.saidNone');
  const titles = topics.map(({ title }) => title).join(', ');
  return read?.avoids ? t('reading.saidAvoids', { topic: titles }) : t('reading.said', { topic: named(topics) });
}
