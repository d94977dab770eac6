import { useTexts } from '@kith/i18n/guest';
import { useId } from 'react';
import { Coach } from './Coach';

const most = 5;

interface WishesProps {
  kind: 'asks' | 'offers';
  wishes: readonly string[];
  onChange: (wishes: string[]) => void;
  /** Asks are looked at while they are typed: what would make them easier to answer. */
  coached?: boolean;
}

/** What somebody asks for or offers, each in a sentence of its own; none must be given. */
export function Wishes({ kind, wishes, onChange, coached = false }: WishesProps) {
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
        <div key={index}>
          <textarea
            rows={2}
            dir="auto"
            maxLength={300}
            value={wish}
            aria-label={t(`register.${kind}Number`, { number: index + 1 })}
            aria-describedby={`${id}-hint ${id}-${String(index)}`}
            onChange={(event) => put(index, event.currentTarget.value.replaceAll('\n', ' '))}
          />
          <div id={`${id}-${String(index)}`} role={coached ? 'status' : undefined}>
            {coached && wish.trim().length > 3 && <Coach ask={wish} />}
          </div>
        </div>
      ))}
      {wishes.length < most && (
        <button type="button" onClick={() => onChange([...wishes, ''])}>
          {t(`register.${kind}More`)}
        </button>
      )}
    </fieldset>
  );
}
