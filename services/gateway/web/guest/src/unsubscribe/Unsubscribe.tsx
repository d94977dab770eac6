import { Refused } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { LiveRegion } from '@kith/ui';
import { useState } from 'react';
import { Frame } from '../Frame';
import { endFollowUps } from './subscription';

type State = 'asking' | 'sending' | 'done' | 'unknown' | 'unreachable';

/** Ends the mails after events, by one tap: opening the page, as link scanners do, ends nothing. */
export function Unsubscribe({ token }: { token: string }) {
  const { t } = useTexts();
  const [state, setState] = useState<State>('asking');

  const end = () => {
    setState('sending');
    endFollowUps(token)
      .then(() => setState('done'))
      .catch((failure: unknown) => setState(failure instanceof Refused ? 'unknown' : 'unreachable'));
  };

  return (
    <Frame title={t('unsubscribe.title')} about="register">
      <section className="card now">
        <h1>{t('unsubscribe.title')}</h1>
        {state !== 'done' && (
          <>
            <p>{t('unsubscribe.detail')}</p>
            <button type="button" className="primary" disabled={state === 'sending'} onClick={end}>
              {t('unsubscribe.tap')}
            </button>
          </>
        )}
        <LiveRegion role="status">{state === 'done' && <p>{t('unsubscribe.done')}</p>}</LiveRegion>
        <LiveRegion role="alert">
          {(state === 'unknown' || state === 'unreachable') && <p className="fault">{t(`unsubscribe.${state}`)}</p>}
        </LiveRegion>
      </section>
    </Frame>
  );
}
