/**
 * The QR codes on a picture. Opened without an image element, so that a page whose policy forbids images from memory
 * can read it too. What finds codes among pixels is `find-codes.ts`.
 */
import type { FoundCodes } from './find-codes.js';
import type { ImportCode } from './import-problem.js';

export type PictureResult =
  | { readonly ok: true; readonly texts: readonly string[] }
  | { readonly ok: false; readonly code: ImportCode | 'not-loaded'; readonly message: string };

/** Longer sides. A code is a good part of most photos, and few pixels are searched at once; small codes need more. */
const LOOKS = [700, 1200, 2000] as const;

/** @throws the reason of the signal when it was stopped */
export async function readPicture(picture: Blob, signal: AbortSignal): Promise<PictureResult> {
  const image = await createImageBitmap(picture).catch((error: unknown) => String(error));
  if (typeof image === 'string') return refuse('picture-unreadable', image);
  try {
    signal.throwIfAborted();
    return await look(image, signal);
  } finally {
    image.close();
  }
}

async function look(image: ImageBitmap, signal: AbortSignal): Promise<PictureResult> {
  const finder = await import('./find-codes.js').catch(() => null);
  if (!finder) return refuse('not-loaded', 'the code that reads QR codes cannot be loaded');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return refuse('canvas-refused', 'the browser gives no 2d context');
  let codes: FoundCodes = { texts: [] };
  for (const side of LOOKS) {
    await pause();
    signal.throwIfAborted();
    const scale = Math.min(1, side / Math.max(image.width, image.height));
    const pixels = pixelsOf(image, scale, context);
    if (!pixels) return refuse('canvas-refused', 'the browser does not give back what was drawn');
    const isLast = scale === 1 || side === LOOKS.at(-1);
    codes = finder.findCodes(pixels, isLast);
    if (codes.texts.length > 0 || isLast) break;
  }
  if (codes.texts.length === 0)
    return refuse('no-code', `no QR code on ${image.width} × ${image.height} pixels`);
  return { ok: true, texts: codes.texts };
}

/** On white paper, for pictures one can look through. Null where a guard against tracking gives other pixels back. */
export function pixelsOf(
  image: ImageBitmap | HTMLVideoElement,
  scale: number,
  context: CanvasRenderingContext2D,
): ImageData | null {
  const { canvas } = context;
  const [width, height] =
    'videoWidth' in image ? [image.videoWidth, image.videoHeight] : [image.width, image.height];
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  try {
    const paper = context.getImageData(0, 0, Math.min(8, canvas.width), 1).data;
    if (!paper.every((value) => value === 255)) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  } catch {
    return null;
  }
}

/** Lets the page draw and answer between two heavy steps. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function refuse(code: ImportCode | 'not-loaded', message: string): PictureResult {
  return { ok: false, code, message };
}
