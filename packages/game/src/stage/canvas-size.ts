/**
 * How many pixels: of the canvas for its box and screen, and of the atlas for the largest it is shown.
 * Knows sizes, not what is drawn.
 */
import { fitLayout, pickLayout, type BoxSize } from '../scene-layout/index.js';
import { addAtlasTexture, type AtlasTexture } from './atlas-texture.js';
import { atlasDensity, type LoadedAtlas } from './load-atlas.js';
import type { OpenContext } from './open-context.js';
import type { Game } from './phaser.js';
import type { StageOptions } from './stage.js';

/** More pixels than this per CSS pixel cost fill rate and show nothing; a 2D canvas is slow with any. */
const MAX_PIXEL_RATIO = { webgl: 2, canvas: 1 };

export interface CanvasSize {
  readonly box: BoxSize;
  readonly pixelRatio: number;
  readonly texture: AtlasTexture;
  /** Fits the canvas to a box in CSS pixels. Says what changed: the canvas, or only the room in it. */
  set(box: BoxSize): 'canvas' | 'room' | null;
}

export function createCanvasSize(parts: {
  readonly game: Game;
  readonly opened: OpenContext;
  readonly atlas: LoadedAtlas;
  readonly options: StageOptions;
}): CanvasSize {
  const { game, opened, atlas, options } = parts;
  let box: BoxSize = { width: 0, height: 0 };
  let pixelRatio = 1;

  const wantedDensity = (): number => {
    const whole = { width: box.width, height: box.height };
    const scales = Object.values(options.pack.scenes).map(
      (scene) => fitLayout(pickLayout(scene, whole), whole).scale,
    );
    return Math.max(...scales, 0) * pixelRatio;
  };
  const makeTexture = (): AtlasTexture => {
    const density = atlasDensity(atlas, wantedDensity(), opened.maxTextureSide);
    return addAtlasTexture(game, atlas, options.atlas.frames, density);
  };
  const fitCanvas = (next: BoxSize): 'canvas' | 'room' | null => {
    const nextRatio = Math.min(window.devicePixelRatio || 1, MAX_PIXEL_RATIO[opened.renderer]);
    const isSameCanvas = next.width === box.width && next.height === box.height && nextRatio === pixelRatio;
    const isSameRoom = (next.headroom ?? 0) === (box.headroom ?? 0);
    box = next;
    if (isSameCanvas) return isSameRoom ? null : 'room';
    pixelRatio = nextRatio;
    const { canvas } = opened;
    canvas.style.width = `${box.width}px`;
    canvas.style.height = `${box.height}px`;
    game.scale.resize(pixelsOf(box.width, pixelRatio), pixelsOf(box.height, pixelRatio));
    return 'canvas';
  };

  const { clientWidth, clientHeight } = options.parent;
  fitCanvas(options.box ?? { width: clientWidth, height: clientHeight });
  let texture = makeTexture();

  return {
    get box() {
      return box;
    },
    get pixelRatio() {
      return pixelRatio;
    },
    get texture() {
      return texture;
    },
    set(next) {
      const change = fitCanvas(next);
      if (change !== 'canvas') return change;
      // Drawn anew only when it would look coarse, or waste most of its memory.
      const ratio = atlasDensity(atlas, wantedDensity(), opened.maxTextureSide) / texture.density;
      if (ratio > 1.25 || ratio < 0.4) texture = makeTexture();
      return change;
    },
  };
}

function pixelsOf(length: number, pixelRatio: number): number {
  return Math.max(1, Math.round(length * pixelRatio));
}
