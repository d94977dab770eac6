import { useTexts } from '@kith/i18n/guest';
import { QrCode } from '@kith/ui';
import type { Me } from '../live/views';

export function Ticket({ me }: { me: Me }) {
  const { t } = useTexts();
  return (
    <figure className="ticket">
      <QrCode content={me.ticket} label={t('ticket.picture')} />
      <figcaption>
        <strong>
          <bdi>{me.person.name}</bdi>
        </strong>
        <span>{t('ticket.show')}</span>
      </figcaption>
    </figure>
  );
}
