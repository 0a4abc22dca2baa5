/**
 * A sheet: one drawing that is turned into pixels on the device, as fine as its screen needs.
 * Knows frames by name and no engine.
 */
import { StageError, type Sheet } from './stage.js';

/** Longest side of the pixels made from it, whatever the device would allow: 64 MB at most. */
const MAX_SIDE = 4096;

export interface LoadedSheet {
  readonly sheet: Sheet;
  readonly image: HTMLImageElement;
}

/**
 * Loads the drawing.
 *
 * @throws StageError `sheet-failed` when it is not there, not allowed or not a picture.
 */
export async function loadSheet(sheet: Sheet): Promise<LoadedSheet> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = sheet.url;
  try {
    await image.decode();
  } catch (cause) {
    throw new StageError('sheet-failed', `sheet not loaded: ${sheet.url}`, { cause });
  }
  return { sheet, image };
}

/**
 * Pixels per unit to draw a sheet with: what was asked for, in steps of a quarter so that frames on
 * whole units begin near whole pixels, within the largest texture.
 */
export function sheetDensity(
  size: { readonly width: number; readonly height: number },
  wanted: number,
  maxSide: number,
): number {
  const limit = Math.min(MAX_SIDE, maxSide) / Math.max(size.width, size.height);
  const stepped = Math.ceil(wanted * 4) / 4;
  return Math.min(Math.max(stepped, 0.5), limit);
}

/**
 * The drawing as pixels.
 *
 * @throws StageError `sheet-failed` when the device has no memory for it.
 */
export function rasteriseSheet({ sheet, image }: LoadedSheet, density: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(sheet.width * density);
  canvas.height = Math.floor(sheet.height * density);
  const context = canvas.getContext('2d');
  if (!context)
    throw new StageError('sheet-failed', `no memory for ${canvas.width} × ${canvas.height} pixels`);
  context.drawImage(image, 0, 0, sheet.width * density, sheet.height * density);
  return canvas;
}
