/**
 * A sheet as a texture of the engine, with its frames.
 * Knows the engine's textures, not what is shown.
 */
import { rasteriseSheet, type LoadedSheet } from './load-sheet.js';
import type { Game } from './phaser.js';

export interface SheetTexture {
  readonly key: string;
  /** Texture pixels per unit of the drawing. */
  readonly density: number;
}

/**
 * Pixels left off each side of a frame. The outermost are half mixed with what lies beside it on the
 * sheet, and show as a hairline between tiles.
 */
const TRIM = 1;

let made = 0;

/** Makes the texture; it may be removed once nothing shows it. */
export function addSheetTexture(game: Game, loaded: LoadedSheet, density: number): SheetTexture {
  const key = `sheet-${(made += 1)}`;
  const pixels = rasteriseSheet(loaded, density);
  // Not `addCanvas`: that one keeps a second copy of every pixel.
  const texture = game.textures.create(key, pixels);
  texture?.add('__BASE', 0, 0, 0, pixels.width, pixels.height);
  for (const [name, { x, y, width, height }] of Object.entries(loaded.sheet.frames)) {
    const [innerWidth, innerHeight] = [width * density - 2 * TRIM, height * density - 2 * TRIM];
    texture?.add(name, 0, x * density + TRIM, y * density + TRIM, innerWidth, innerHeight);
  }
  return { key, density };
}
