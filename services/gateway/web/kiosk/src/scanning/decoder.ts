import type { ReaderOptions } from 'zxing-wasm/reader';

/** Finds the text of a QR code in the current picture of a video, if there is one. */
export type Decoder = (video: HTMLVideoElement) => Promise<string | undefined>;

interface NativeDetector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

interface NativeDetectorType {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats(): Promise<string[]>;
}

/** The browser's own detector where it knows QR codes; else one in WebAssembly, from our own origin. */
export async function makeDecoder(): Promise<Decoder> {
  return (await nativeDecoder()) ?? (await wasmDecoder());
}

/** Fetches what the camera will need, so that it is there without a network. */
export async function prepareDecoder(): Promise<void> {
  if (!(await nativeDecoder())) await loadPictureReader();
}

async function nativeDecoder(): Promise<Decoder | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: NativeDetectorType };
  if (!BarcodeDetector || !(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return undefined;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video))[0]?.rawValue;
}

const longestSidePx = 800;

/** How pictures are read: one QR code, as hard as it takes. */
export const readerOptions = {
  formats: ['QRCode'],
  maxNumberOfSymbols: 1,
  tryDownscale: false,
  // else hairline cracks of a phone's glass hide most codes
  tryDenoise: true,
} satisfies ReaderOptions;

async function wasmDecoder(): Promise<Decoder> {
  const read = await loadPictureReader();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, longestSidePx / Math.max(video.videoWidth, video.videoHeight));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (!context || canvas.width === 0) return undefined;
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    return read(context.getImageData(0, 0, canvas.width, canvas.height));
  };
}

async function loadPictureReader(): Promise<(picture: ImageData) => Promise<string | undefined>> {
  const [{ prepareZXingModule, readBarcodes }, { default: wasm }] = await Promise.all([
    import('zxing-wasm/reader'),
    import('zxing-wasm/reader/zxing_reader.wasm?url'),
  ]);
  await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
  return async (picture) => {
    const [found] = await readBarcodes(picture, readerOptions);
    return found?.text;
  };
}
