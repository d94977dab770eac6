import type { Device } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Button, Group, Modal, Table } from '@mantine/core';
import { useState } from 'react';
import { Countdown } from '../parts/Countdown';
import { Failure } from '../parts/Failure';
import { useNow } from '../parts/useNow';
import { Waiting } from '../parts/Waiting';
import { useDevices, usePairingCode, useRevokeDevice } from './devices';

/** The kiosks of an event: the ones that are paired, and a code for one more. */
export function Devices({ gatheringId }: { gatheringId: string }) {
  const { t } = useTexts();
  const pairing = usePairingCode(gatheringId);
  const devices = useDevices(gatheringId, pairing.isSuccess);
  const paired = devices.data?.filter((device) => !device.revokedAt) ?? [];

  return (
    <>
      {devices.isPending && <Waiting rows={2} />}
      <Failure failure={devices.error} onRetry={() => void devices.refetch()} />
      {devices.isSuccess && paired.length === 0 && <p className="soft">{t('devices.empty')}</p>}
      {paired.length > 0 && (
        <Table>
          <Table.Tbody>
            {paired.map((device) => (
              <DeviceRow key={device.deviceId} gatheringId={gatheringId} device={device} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Failure failure={pairing.error} />
      <Button variant="default" mt="md" loading={pairing.isPending} onClick={() => pairing.mutate()}>
        {t('devices.pair')}
      </Button>
      <Modal
        opened={pairing.isSuccess}
        onClose={() => pairing.reset()}
        title={t('devices.pair')}
        closeButtonProps={{ 'aria-label': t('close') }}
        centered
      >
        {pairing.data && (
          <PairingCard code={pairing.data.code} expiresAt={pairing.data.expiresAt} onAgain={() => pairing.mutate()} />
        )}
      </Modal>
    </>
  );
}

function PairingCard({ code, expiresAt, onAgain }: { code: string; expiresAt: string; onAgain: () => void }) {
  const { t } = useTexts();
  const kiosk = `${window.location.origin}/kiosk/`;
  const expired = useNow(1_000) >= Date.parse(expiresAt);
  return (
    <div className="pairing">
      <p>
        {t('devices.openKiosk')}{' '}
        <a href={kiosk} target="_blank" rel="noreferrer">
          {kiosk}
        </a>
      </p>
      <LiveRegion role="status">{expired && <p>{t('devices.expired')}</p>}</LiveRegion>
      {expired ? (
        <Button onClick={onAgain}>{t('devices.another')}</Button>
      ) : (
        <>
          <p>{t('devices.typeCode')}</p>
          <output className="code" aria-label={t('devices.code')}>
            {code.replace(/(.{3})(?=.)/g, '$1 ')}
          </output>
          <p className="soft">
            {t('devices.validFor')} <Countdown until={expiresAt} />
          </p>
        </>
      )}
    </div>
  );
}

function DeviceRow({ gatheringId, device }: { gatheringId: string; device: Device }) {
  const { t } = useTexts();
  const revoke = useRevokeDevice(gatheringId);
  const [asking, setAsking] = useState(false);
  return (
    <Table.Tr>
      <Table.Td dir="auto">{device.name}</Table.Td>
      <Table.Td>
        {asking ? (
          <Group gap="sm" justify="flex-end">
            <span>{t('devices.revokeWarning')}</span>
            <Button color="red" loading={revoke.isPending} onClick={() => revoke.mutate(device.deviceId)}>
              {t('devices.revoke')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('devices.keep')}
            </Button>
          </Group>
        ) : (
          <Group justify="flex-end">
            <Button
              variant="subtle"
              color="gray"
              onClick={() => setAsking(true)}
              aria-label={`${t('devices.revoke')}: ${device.name}`}
            >
              {t('devices.revoke')}
            </Button>
          </Group>
        )}
        <Failure failure={revoke.error} />
      </Table.Td>
    </Table.Tr>
  );
}
