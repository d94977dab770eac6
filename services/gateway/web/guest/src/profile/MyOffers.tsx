import { newId, type MyOffer, type TopicTitle } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useState } from 'react';
import { ReadBack } from '../reading/ReadBack';
import type { Said } from '../reading/said';
import { plain, type Mine, type MyWords, type OfferDraft } from './mine';
import { OfferForm } from './OfferForm';
import type { Act } from './useMine';
import { WhoSees } from './WhoSees';

interface MyOffersProps {
  mine: Mine;
  busy: boolean;
  act: Act;
}

/** What the reader offers, and how much of it is left this month. */
export function MyOffers({ mine, busy, act }: MyOffersProps) {
  const { t } = useTexts();
  const [writing, setWriting] = useState(false);
  const said = plain(mine.profile.offers, mine.offers);
  return (
    <section className="card" aria-labelledby="my-offers">
      <h2 id="my-offers">{t('profile.offers')}</h2>
      {mine.offers.length + said.length === 0 && <p className="soft">{t('profile.noOffers')}</p>}
      <ul className="people">
        {mine.offers.map((offer) => (
          <OneOffer
            key={offer.id}
            offer={offer}
            note={note(offer, t)}
            said={mine.said}
            busy={busy}
            onSay={(topics) => act((words) => words.say(offer.sentence, topics))}
            onSave={(draft, topics) => act(kept((words) => words.writeOffer(offer.id, draft), draft, topics))}
            onWithdraw={() => act((words) => words.withdrawOffer(offer.id))}
          />
        ))}
        {said.map((sentence) => (
          <OneOffer
            key={sentence}
            offer={{ kind: 'other', sentence, topics: [], minutes: 30, perMonth: 2 }}
            said={mine.said}
            busy={busy}
            onSay={(topics) => act((words) => words.say(sentence, topics))}
            onSave={(draft, topics) => act(kept((words) => words.adoptOffer(sentence, draft), draft, topics))}
            onWithdraw={() => act((words) => words.dropOffer(sentence))}
          />
        ))}
      </ul>
      {writing ? (
        <OfferForm
          busy={busy}
          said={mine.said}
          onSave={async (offer, topics) => {
            const id = newId();
            if (await act(kept((words) => words.writeOffer(id, offer), offer, topics))) setWriting(false);
          }}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <button type="button" onClick={() => setWriting(true)}>
          {t('profile.newOffer')}
        </button>
      )}
      <WhoSees field="offers" profile={mine.profile} busy={busy} act={act} />
    </section>
  );
}

/** Writes an offer, and what its writer said that it is about. */
const kept =
  (write: (words: MyWords) => Promise<void>, { sentence }: OfferDraft, topics: readonly TopicTitle[] | undefined) =>
  async (words: MyWords) => {
    await write(words);
    await words.say(sentence, topics);
  };

function note(offer: MyOffer, t: ReturnType<typeof useTexts>['t']): string {
  return [
    t(`profile.offerKind.${offer.kind}`),
    t('profile.minutes', { count: offer.minutes }),
    t('profile.left', { count: offer.remaining, all: offer.perMonth }),
    ...offer.topics,
  ].join(' · ');
}

interface OneOfferProps {
  offer: OfferDraft;
  note?: string;
  said: Said;
  busy: boolean;
  onSay: (topics: readonly TopicTitle[]) => Promise<boolean>;
  onSave: (offer: OfferDraft, topics: readonly TopicTitle[] | undefined) => Promise<boolean>;
  onWithdraw: () => Promise<boolean>;
}

function OneOffer({ offer, note: told, said, busy, onSay, onSave, onWithdraw }: OneOfferProps) {
  const { t } = useTexts();
  const [changing, setChanging] = useState(false);
  if (changing) {
    return (
      <li>
        <OfferForm
          offer={offer}
          busy={busy}
          said={said}
          onSave={async (draft, topics) => {
            if (await onSave(draft, topics)) setChanging(false);
          }}
          onCancel={() => setChanging(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <ReadBack kind="offer" text={offer.sentence} said={said[offer.sentence]} onSay={(topics) => void onSay(topics)}>
        <p dir="auto">{offer.sentence}</p>
      </ReadBack>
      {told && <p className="soft">{told}</p>}
      <div className="steps">
        <button type="button" onClick={() => setChanging(true)}>
          {t('profile.change')}
        </button>
        <button type="button" disabled={busy} onClick={() => void onWithdraw()}>
          {t('profile.withdraw')}
        </button>
      </div>
    </li>
  );
}
