import { useTexts } from '@kith/i18n/guest';
import { Frame } from '../Frame';

/** There is no page without a link that works; says how to get one. */
export function LinkTrouble({ kind }: { kind: 'none' | 'broken' | 'refused' }) {
  const { t } = useTexts();
  return (
    <Frame title={t(`link.${kind}.title`)}>
      <section className="card now">
        <h1>{t(`link.${kind}.title`)}</h1>
        <p>{t(`link.${kind}.detail`)}</p>
        <ul>
          <li>{t('link.mail')}</li>
          <li>{t('link.door')}</li>
          <li>{t('link.organiser')}</li>
        </ul>
      </section>
    </Frame>
  );
}
