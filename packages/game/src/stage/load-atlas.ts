/**
 * The atlas: one drawing that is turned into pixels on the device, as fine as its screen needs.
 * Knows frames by name and no engine.
 */
import { StageError, type Atlas } from './stage.js';

/** Longest side of the pixels made from it, whatever the device would allow: 64 MB at most. */
const MAX_SIDE = 4096;

export interface LoadedAtlas {
  readonly image: HTMLImageElement;
  readonly width: number;
  readonly height: number;
}

/**
 * Loads the drawing.
 *
 * @throws StageError `atlas-failed` when it is not there, not allowed or not a picture.
 */
export async function loadAtlas(atlas: Atlas): Promise<LoadedAtlas> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = atlas.svgUrl;
  try {
    await image.decode();
  } catch (cause) {
    throw new StageError('atlas-failed', `atlas not loaded: ${atlas.svgUrl}`, { cause });
  }
  const width = atlas.width ?? image.naturalWidth;
  const height = atlas.height ?? image.naturalHeight;
  if (!width || !height) throw new StageError('atlas-failed', `atlas has no size: ${atlas.svgUrl}`);
  return { image, width, height };
}

/**
 * Pixels per unit to draw the atlas with: what was asked for, in steps of a quarter so that frames on
 * whole units begin near whole pixels, within the largest texture.
 */
export function atlasDensity(
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
 * @throws StageError `atlas-failed` when the device has no memory for it.
 */
export function rasteriseAtlas(atlas: LoadedAtlas, density: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(atlas.width * density);
  canvas.height = Math.floor(atlas.height * density);
  const context = canvas.getContext('2d');
  if (!context)
    throw new StageError('atlas-failed', `no memory for ${canvas.width} × ${canvas.height} pixels`);
  context.drawImage(atlas.image, 0, 0, atlas.width * density, atlas.height * density);
  return canvas;
}
