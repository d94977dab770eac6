import { makeDecoder } from './decoder';

export type Facing = 'environment' | 'user';
export type CameraTrouble = 'not-allowed' | 'not-found' | 'not-secure' | 'failed';

const pauseBetweenLooksMs = 80;

/** A running camera that looks for QR codes. No picture is kept. */
export interface Camera {
  readonly facing: Facing;
  readonly hasTorch: boolean;
  /** Whether there is another camera to switch to. */
  readonly hasOther: boolean;
  setTorch(on: boolean): Promise<void>;
  stop(): void;
}

export class CameraFailed extends Error {
  readonly trouble: CameraTrouble;

  constructor(trouble: CameraTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}

/** Starts the camera in this video element and tells of every code it sees, as often as it sees it. Throws `CameraFailed`. */
export async function startCamera(
  video: HTMLVideoElement,
  facing: Facing,
  seen: (code: string) => void,
  lost: () => void,
): Promise<Camera> {
  const stream = await openStream(facing);
  const track = stream.getVideoTracks()[0];
  const stopped = new AbortController();
  const stop = () => {
    stopped.abort();
    stream.getTracks().forEach((each) => each.stop());
    video.srcObject = null;
  };
  try {
    video.srcObject = stream;
    await video.play();
    const decode = await makeDecoder();
    void look(video, decode, seen, stopped.signal);
  } catch (failure) {
    stop();
    throw new CameraFailed('failed', failure);
  }
  track?.addEventListener('ended', () => {
    stop();
    lost();
  });
  const devices = await navigator.mediaDevices.enumerateDevices();
  const capabilities = track?.getCapabilities() as { torch?: boolean } | undefined;
  return {
    facing: track?.getSettings().facingMode === 'user' ? 'user' : facing,
    hasTorch: capabilities?.torch === true,
    hasOther: devices.filter((device) => device.kind === 'videoinput').length > 1,
    setTorch: async (on) => {
      await track?.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
    },
    stop,
  };
}

async function openStream(facing: Facing): Promise<MediaStream> {
  if (!window.isSecureContext) throw new CameraFailed('not-secure');
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: facing, width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch (failure) {
    const name = failure instanceof Error ? failure.name : '';
    if (name === 'NotAllowedError') throw new CameraFailed('not-allowed', failure);
    if (name === 'NotFoundError' || name === 'OverconstrainedError') throw new CameraFailed('not-found', failure);
    throw new CameraFailed('failed', failure);
  }
}

async function look(
  video: HTMLVideoElement,
  decode: (video: HTMLVideoElement) => Promise<string | undefined>,
  seen: (code: string) => void,
  stopped: AbortSignal,
): Promise<void> {
  while (!stopped.aborted) {
    try {
      const code = await decode(video);
      if (code) seen(code);
    } catch {
      // a picture that cannot be read (the video is just starting or stopping) is no reason to stop looking
    }
    await new Promise((resolve) => setTimeout(resolve, pauseBetweenLooksMs));
  }
}
