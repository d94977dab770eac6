import { isolated } from '@kith/i18n';
import { useTexts } from '@kith/i18n/guest';
import { usePrivacy } from './usePrivacy';

/** What happens with what somebody writes here. "Nobody else" is said only once it is known to be so. */
export function PrivacyNotice({ about }: { about: 'guest' | 'register' }) {
  const { t, language } = useTexts();
  const privacy = usePrivacy();
  const readers = privacy?.textsLeave ?? [];
  const hosts = [...new Set(readers.filter((reader) => !reader.ownServer).map((reader) => reader.host))];
  const nobodyElse = privacy !== undefined && hosts.length === 0;
  const written = nobodyElse ? 'register.privacy' : 'register.privacyOpen';
  return (
    <>
      <p className="soft">{t(about === 'guest' ? 'privacy' : written)}</p>
      {hosts.length > 0 && (
        <p className="soft">
          {t('textsLeave.elsewhere', { hosts: new Intl.ListFormat(language).format(hosts.map(isolated)) })}
        </p>
      )}
      {hosts.length === 0 && readers.length > 0 && <p className="soft">{t('textsLeave.here')}</p>}
    </>
  );
}
