import { newId, type MyAsk } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useState } from 'react';
import { ReadBack } from '../reading/ReadBack';
import type { Said } from '../reading/said';
import { AskForm } from './AskForm';
import { AskSteps } from './AskSteps';
import { plain, type Mine } from './mine';
import type { Act } from './useMine';
import { WhoSees } from './WhoSees';

interface MyAsksProps {
  mine: Mine;
  busy: boolean;
  act: Act;
}

/** What the reader asks for: new, as it goes on, and how it ended. */
export function MyAsks({ mine, busy, act }: MyAsksProps) {
  const { t } = useTexts();
  const [writing, setWriting] = useState(false);
  const open = mine.asks.filter((ask) => ask.state !== 'closed');
  const closed = mine.asks.filter((ask) => ask.state === 'closed');
  const said = plain(mine.profile.asks, mine.asks);
  return (
    <section className="card" aria-labelledby="my-asks">
      <h2 id="my-asks">{t('profile.asks')}</h2>
      {open.length + said.length === 0 && <p className="soft">{t('profile.noAsks')}</p>}
      <ul className="people">
        {open.map((ask) => (
          <OpenAsk key={ask.id} ask={ask} said={mine.said} busy={busy} act={act} />
        ))}
        {said.map((sentence) => (
          <SaidAsk key={sentence} sentence={sentence} said={mine.said} busy={busy} act={act} />
        ))}
      </ul>
      {writing ? (
        <AskForm
          busy={busy}
          said={mine.said}
          onSave={async (ask, topics) => {
            const id = newId();
            const isKept = await act(async (words) => {
              await words.writeAsk(id, ask);
              await words.say(ask.sentence, topics);
            });
            if (isKept) setWriting(false);
          }}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <button type="button" onClick={() => setWriting(true)}>
          {t('profile.newAsk')}
        </button>
      )}
      <WhoSees field="asks" profile={mine.profile} busy={busy} act={act} />
      {closed.length > 0 && (
        <details>
          <summary>{t('profile.closedAsks', { count: closed.length })}</summary>
          <ul className="closed">
            {closed.map((ask) => (
              <li key={ask.id} dir="auto">
                {ask.sentence} {ask.outcome && <span className="soft">· {t(`profile.outcome.${ask.outcome}`)}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function OpenAsk({ ask, said, busy, act }: { ask: MyAsk; said: Said; busy: boolean; act: Act }) {
  const { t } = useTexts();
  const [changing, setChanging] = useState(false);
  if (changing) {
    return (
      <li>
        <AskForm
          ask={ask}
          busy={busy}
          said={said}
          onSave={async (draft, topics) => {
            const isKept = await act(async (words) => {
              await words.writeAsk(ask.id, draft);
              await words.say(draft.sentence, topics);
            });
            if (isKept) setChanging(false);
          }}
          onCancel={() => setChanging(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <ReadAsk sentence={ask.sentence} said={said} act={act} />
      <p className="soft">
        {[t(`profile.type.${ask.type}`), t(`profile.state.${ask.state}`), ...ask.topics].join(' · ')}
      </p>
      <div className="steps">
        <button type="button" onClick={() => setChanging(true)}>
          {t('profile.change')}
        </button>
        <AskSteps ask={ask} busy={busy} act={act} />
      </div>
    </li>
  );
}

interface SaidAskProps {
  sentence: string;
  said: Said;
  busy: boolean;
  act: Act;
}

/** An ask as it stands; what it is about can be said at once. */
function ReadAsk({ sentence, said, act }: Omit<SaidAskProps, 'busy'>) {
  return (
    <ReadBack
      kind="ask"
      text={sentence}
      said={said[sentence]}
      onSay={(topics) => void act((words) => words.say(sentence, topics))}
    >
      <p dir="auto">{sentence}</p>
    </ReadBack>
  );
}

function SaidAsk({ sentence, said, busy, act }: SaidAskProps) {
  const { t } = useTexts();
  const [changing, setChanging] = useState(false);
  if (changing) {
    return (
      <li>
        <AskForm
          ask={{ type: 'other', sentence, topics: [] }}
          busy={busy}
          said={said}
          onSave={async (draft, topics) => {
            await act(async (words) => {
              await words.adoptAsk(sentence, draft);
              await words.say(draft.sentence, topics);
            });
          }}
          onCancel={() => setChanging(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <ReadAsk sentence={sentence} said={said} act={act} />
      <div className="steps">
        <button type="button" onClick={() => setChanging(true)}>
          {t('profile.change')}
        </button>
        <button type="button" disabled={busy} onClick={() => void act((words) => words.dropAsk(sentence))}>
          {t('profile.withdraw')}
        </button>
      </div>
    </li>
  );
}
