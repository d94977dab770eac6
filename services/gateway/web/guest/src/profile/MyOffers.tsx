import { newId, type MyOffer } from '@kith/api';
import { useTexts } from '@kith/i18n/guest';
import { useState } from 'react';
import { plain, type Mine, type OfferDraft } from './mine';
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
            busy={busy}
            onSave={(draft) => act((words) => words.writeOffer(offer.id, draft))}
            onWithdraw={() => act((words) => words.withdrawOffer(offer.id))}
          />
        ))}
        {said.map((sentence) => (
          <OneOffer
            key={sentence}
            offer={{ kind: 'other', sentence, topics: [], minutes: 30, perMonth: 2 }}
            busy={busy}
            onSave={(draft) => act((words) => words.adoptOffer(sentence, draft))}
            onWithdraw={() => act((words) => words.dropOffer(sentence))}
          />
        ))}
      </ul>
      {writing ? (
        <OfferForm
          busy={busy}
          onSave={async (offer) => {
            if (await act((words) => words.writeOffer(newId(), offer))) setWriting(false);
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
  busy: boolean;
  onSave: (offer: OfferDraft) => Promise<boolean>;
  onWithdraw: () => Promise<boolean>;
}

function OneOffer({ offer, note: told, busy, onSave, onWithdraw }: OneOfferProps) {
  const { t } = useTexts();
  const [changing, setChanging] = useState(false);
  if (changing) {
    return (
      <li>
        <OfferForm
          offer={offer}
          busy={busy}
          onSave={async (draft) => {
            if (await onSave(draft)) setChanging(false);
          }}
          onCancel={() => setChanging(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <p dir="auto">{offer.sentence}</p>
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
