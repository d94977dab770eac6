import { useTexts } from '@kith/i18n/guest';
import type { Me } from '../live/views';

/** What the reader asks for and offers, as others are told. */
export function MyWords({ me }: { me: Me }) {
  const { t } = useTexts();
  const { asks, offers } = me.person;
  if (asks.length === 0 && offers.length === 0) return null;
  return (
    <section className="card words" aria-labelledby="my-words">
      <h2 id="my-words">{t('words.title')}</h2>
      <Words title={t('words.asks')} texts={asks} />
      <Words title={t('words.offers')} texts={offers} />
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
