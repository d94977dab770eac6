import type { TopicTitle } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useId } from 'react';
import { Full, mostWritten } from '../reading/Full';
import { ReadBack } from '../reading/ReadBack';
import type { Said } from '../reading/said';

const most = 5;

interface WishesProps {
  kind: 'asks' | 'offers';
  wishes: readonly string[];
  onChange: (wishes: string[]) => void;
  said: Said;
  onSay: (wish: string, topics: readonly TopicTitle[]) => void;
}

/** What somebody asks for or offers, each in a sentence of its own and read back while it is written; none must be given. */
export function Wishes({ kind, wishes, onChange, said, onSay }: WishesProps) {
  const { t } = useTexts();
  const id = useId();
  const put = (at: number, wish: string) => onChange(wishes.map((known, index) => (index === at ? wish : known)));
  return (
    <fieldset className="field">
      <legend>
        {t(`register.${kind}`)} <span className="soft">{t('register.optional')}</span>
      </legend>
      <p className="soft" id={`${id}-hint`}>
        {t(`register.${kind}Hint`)}
      </p>
      {wishes.map((wish, index) => (
        <ReadBack
          key={index}
          kind={kind === 'asks' ? 'ask' : 'offer'}
          text={wish.trim()}
          said={said[wish.trim()]}
          onSay={(topics) => onSay(wish.trim(), topics)}
          coached={kind === 'asks'}
        >
          <textarea
            rows={2}
            dir="auto"
            maxLength={mostWritten}
            value={wish}
            aria-label={t(`register.${kind}Number`, { number: index + 1 })}
            aria-describedby={`${id}-hint`}
            onChange={(event) => put(index, event.currentTarget.value.replaceAll('\n', ' '))}
          />
          <Full text={wish} />
        </ReadBack>
      ))}
      {wishes.length < most && (
        <button type="button" onClick={() => onChange([...wishes, ''])}>
          {t(`register.${kind}More`)}
        </button>
      )}
    </fieldset>
  );
}
