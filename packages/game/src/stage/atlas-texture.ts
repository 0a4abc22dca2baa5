/**
 * The atlas as a texture of the engine, with its frames; drawn again when the screen needs it finer.
 * Knows the engine's textures, not what is shown.
 */
import { rasteriseAtlas, type LoadedAtlas } from './load-atlas.js';
import type { Game } from './phaser.js';
import type { Atlas } from './stage.js';

export interface AtlasTexture {
  readonly key: string;
  /** Texture pixels per unit of the drawing. */
  readonly density: number;
}

/**
 * Pixels left off each side of a frame. The outermost are half mixed with what lies beside it in the
 * atlas, and show as a hairline between tiles.
 */
export const TRIM = 1;

let made = 0;

/** Makes the texture; the old one of the same game may be removed once nothing shows it. */
export function addAtlasTexture(
  game: Game,
  loaded: LoadedAtlas,
  frames: Atlas['frames'],
  density: number,
): AtlasTexture {
  const key = `atlas-${(made += 1)}`;
  const pixels = rasteriseAtlas(loaded, density);
  // Not `addCanvas`: that one keeps a second copy of every pixel.
  const texture = game.textures.create(key, pixels);
  texture?.add('__BASE', 0, 0, 0, pixels.width, pixels.height);
  for (const [name, { x, y, width, height }] of Object.entries(frames)) {
    const [innerWidth, innerHeight] = [width * density - 2 * TRIM, height * density - 2 * TRIM];
    texture?.add(name, 0, x * density + TRIM, y * density + TRIM, innerWidth, innerHeight);
  }
  return { key, density };
}
