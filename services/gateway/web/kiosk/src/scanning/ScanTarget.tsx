import { useTexts } from '@kith/i18n/kiosk';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { dropNote, note, setNote } from '../install/notes';
import { CameraFailed, startCamera, type Camera, type CameraTrouble, type Facing } from './camera';

const remembered = 'kith.kiosk.camera';

type CameraState = 'off' | 'starting' | 'on' | CameraTrouble;

function rememberedFacing(): Facing | undefined {
  const facing = note(remembered);
  return facing === 'user' || facing === 'environment' ? facing : undefined;
}

/** The place to hold a code before: the camera's picture when it is on, else how to scan. */
export function ScanTarget({ onSeen }: { onSeen: (code: string) => void }) {
  const { t } = useTexts();
  const video = useRef<HTMLVideoElement>(null);
  const [wanted, setWanted] = useState<Facing | undefined>(rememberedFacing);
  const [state, setState] = useState<CameraState>('off');
  const [camera, setCamera] = useState<Camera>();
  const [torch, setTorch] = useState(false);
  const seen = useEffectEvent(onSeen);

  useEffect(() => {
    const picture = video.current;
    if (!wanted || !picture) return undefined;
    let isOver = false;
    let running: Camera | undefined;
    setState('starting');
    startCamera(
      picture,
      wanted,
      (code) => seen(code),
      () => setState('failed'),
    ).then(
      (started) => {
        if (isOver) {
          started.stop();
          return;
        }
        running = started;
        setCamera(started);
        setTorch(false);
        setState('on');
      },
      (failure: unknown) => {
        if (!isOver) setState(failure instanceof CameraFailed ? failure.trouble : 'failed');
      },
    );
    return () => {
      isOver = true;
      running?.stop();
      setCamera(undefined);
    };
  }, [wanted]);

  function choose(facing: Facing | undefined) {
    if (facing) setNote(remembered, facing);
    else {
      dropNote(remembered);
      setState('off');
    }
    setWanted(facing);
  }

  async function toggleTorch() {
    await camera?.setTorch(!torch);
    setTorch(!torch);
  }

  const isOn = state === 'on';
  const isTrouble = !['off', 'starting', 'on'].includes(state);
  return (
    <section className="target" data-camera={isOn} aria-label={t('scan.area')}>
      <video ref={video} playsInline muted data-mirrored={camera?.facing === 'user'} />
      <Corners />
      {!isOn && (
        <div className="invitation">
          <QrPicture />
          <h2>{t('scan.title')}</h2>
          <p role={isTrouble ? 'alert' : undefined}>{t(`scan.${state}`)}</p>
          <button type="button" onClick={() => choose('environment')} disabled={state === 'starting'}>
            {isTrouble ? t('camera.retry') : t('camera.on')}
          </button>
        </div>
      )}
      {isOn && (
        <>
          <p className="hint">{t('scan.on')}</p>
          <div className="controls">
            {camera?.hasTorch && (
              <button type="button" aria-pressed={torch} onClick={() => void toggleTorch()}>
                {t('camera.torch')}
              </button>
            )}
            {camera?.hasOther && (
              <button type="button" onClick={() => choose(wanted === 'user' ? 'environment' : 'user')}>
                {t('camera.switch')}
              </button>
            )}
            <button type="button" onClick={() => choose(undefined)}>
              {t('camera.off')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function Corners() {
  return (
    <svg className="corners" viewBox="0 0 100 100" aria-hidden="true">
      <path d="M2 20V8a6 6 0 0 1 6-6h12M80 2h12a6 6 0 0 1 6 6v12M98 80v12a6 6 0 0 1-6 6H80M20 98H8a6 6 0 0 1-6-6V80" />
    </svg>
  );
}

function QrPicture() {
  return (
    <svg className="qr" viewBox="0 0 21 21" aria-hidden="true">
      <path d="M0 0h7v7H0zm1 1v5h5V1zm1 1h3v3H2zM14 0h7v7h-7zm1 1v5h5V1zm1 1h3v3h-3zM0 14h7v7H0zm1 1v5h5v-5zm1 1h3v3H2zM9 0h2v2H9zm0 4h3v2H9zM0 9h3v2H0zm5 0h2v3H5zm4 0h3v3H9zm5 0h2v2h-2zm4 1h3v2h-3zM9 14h2v3H9zm4-1h3v2h-3zm5 2h3v3h-3zm-5 2h3v4h-3zm-4 2h2v2H9zm9 1h3v1h-3z" />
    </svg>
  );
}
