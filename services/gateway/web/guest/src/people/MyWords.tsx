import { useTexts } from '@kith/i18n/guest';
import type { Me } from '../live/views';

/** What the reader asks for and offers, as others are told; all of it can be changed. */
export function MyWords({ me, onChange }: { me: Me; onChange: () => void }) {
  const { t } = useTexts();
  const { asks, offers } = me.person;
  return (
    <section className="card words" aria-labelledby="my-words">
      <h2 id="my-words">{t('words.title')}</h2>
      {asks.length === 0 && offers.length === 0 && <p className="soft">{t('words.none')}</p>}
      <Words title={t('words.asks')} texts={asks} />
      <Words title={t('words.offers')} texts={offers} />
      <button type="button" onClick={onChange}>
        {t('words.change')}
      </button>
    </section>
  );
}

function Words({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
