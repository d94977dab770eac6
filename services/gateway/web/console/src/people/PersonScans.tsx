import type { DoorScan, RegisteredPerson } from '@kith/api';
import { formatDayAndTime } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Button, Group, Radio } from '@mantine/core';
import { useState } from 'react';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { annulmentReasons, useAnnul, useScans, type AnnulmentReason } from './scans';

const standings = ['admitted', 'already-in', 'rehearsal', 'annulled', 'refused'] as const;
type Standing = (typeof standings)[number];

/** What happened with one guest at the doors; a check-in that was wrong is annulled here. */
export function PersonScans({ person }: { person: RegisteredPerson }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const scans = useScans(id, person.registrationId);
  return (
    <>
      <h3>{t('scans.title')}</h3>
      {scans.isPending && <Waiting rows={1} />}
      <Failure failure={scans.error} onRetry={() => void scans.refetch()} />
      {scans.data?.length === 0 && <p className="soft">{t('scans.none')}</p>}
      <ul className="plain-list">
        {scans.data?.map((scan) => (
          <Scan key={scan.checkInId} scan={scan} />
        ))}
      </ul>
    </>
  );
}

function Scan({ scan }: { scan: DoorScan }) {
  const { t, language } = useTexts();
  const { zone } = useEvent();
  const [annulling, setAnnulling] = useState(false);
  const standing = standings.find((known) => known === scan.standing) ?? 'refused';
  const at = formatDayAndTime(scan.occurredAt, zone, language);
  const told = scan.toldAt && formatDayAndTime(scan.toldAt, zone, language);
  return (
    <li className="scan">
      <Group justify="space-between" wrap="nowrap">
        <span>
          <ScanStanding scan={scan} standing={standing} />
          <br />
          <span className="soft">
            {at} · <bdi>{scan.door}</bdi>
            {told && told !== at && ` · ${t('scans.told', { at: told })}`}
          </span>
        </span>
        {(standing === 'admitted' || standing === 'already-in') && !annulling && (
          <Button variant="default" onClick={() => setAnnulling(true)} aria-label={t('scans.annulOf', { at })}>
            {t('scans.annul')}
          </Button>
        )}
      </Group>
      {annulling && standing !== 'annulled' && (
        <Annulment checkInId={scan.checkInId} onClose={() => setAnnulling(false)} />
      )}
    </li>
  );
}

function ScanStanding({ scan, standing }: { scan: DoorScan; standing: Standing }) {
  const { t } = useTexts();
  const reason = annulmentReasons.find((known) => known === scan.annulledBecause);
  return (
    <>
      {t(`scans.standing.${standing}`)}
      {standing === 'annulled' && ` · ${t(reason ? `scans.reason.${reason}` : 'scans.undone')}`}
      {scan.override && ` · ${t('scans.override')}`}
    </>
  );
}

function Annulment({ checkInId, onClose }: { checkInId: string; onClose: () => void }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const annul = useAnnul(id);
  const [reason, setReason] = useState<AnnulmentReason | undefined>();
  return (
    <form
      className="annulment"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason) annul.mutate({ checkInId, reason });
      }}
    >
      <p className="plain soft">{t('scans.explain')}</p>
      <Radio.Group
        label={t('scans.why')}
        value={reason ?? null}
        onChange={(value) => setReason(annulmentReasons.find((known) => known === value))}
        required
      >
        {annulmentReasons.map((known) => (
          <Radio key={known} value={known} label={t(`scans.reason.${known}`)} mt="xs" />
        ))}
      </Radio.Group>
      <Group mt="sm">
        <Button type="submit" loading={annul.isPending} disabled={!reason}>
          {t('scans.annulNow')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('scans.keep')}
        </Button>
      </Group>
      <Failure failure={annul.error} />
    </form>
  );
}
