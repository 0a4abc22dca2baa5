/**
 * How many pixels the canvas has for its box and screen. Knows sizes, not what is drawn.
 */
import type { BoxSize } from '../scene-layout/index.js';
import type { OpenContext } from './open-context.js';
import type { Game } from './phaser.js';
import type { StageOptions } from './stage.js';

/** More pixels than this per CSS pixel cost fill rate and show nothing; a 2D canvas is slow with any. */
const MAX_PIXEL_RATIO = { webgl: 2, canvas: 1 };

export interface CanvasSize {
  readonly box: BoxSize;
  readonly pixelRatio: number;
  /** Fits the canvas to a box in CSS pixels. Says what changed: the canvas, or only the room in it. */
  set(box: BoxSize): 'canvas' | 'room' | null;
}

export function createCanvasSize(parts: {
  readonly game: Game;
  readonly opened: OpenContext;
  readonly options: Pick<StageOptions, 'parent' | 'box'>;
}): CanvasSize {
  const { game, opened, options } = parts;
  let box: BoxSize = { width: 0, height: 0 };
  let pixelRatio = 1;

  const set: CanvasSize['set'] = (next) => {
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
  set(options.box ?? { width: clientWidth, height: clientHeight });

  return {
    get box() {
      return box;
    },
    get pixelRatio() {
      return pixelRatio;
    },
    set,
  };
}

function pixelsOf(length: number, pixelRatio: number): number {
  return Math.max(1, Math.round(length * pixelRatio));
}
