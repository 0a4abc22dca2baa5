/**
 * What the stage is to the rest of the game: something that draws views and can be thrown away.
 * Types and the error only, so that naming the stage does not load the engine.
 */
import type { FactValue, Pack, Slug } from '@requapass/scenario';
import type { BoxSize } from '../scene-layout/index.js';
import type { StageView } from '../session/snapshot.js';

/** A picture on a sheet, in the units of its drawing. */
export interface SheetFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing, its size in its own units, and where its pictures lie. */
export interface Sheet {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, SheetFrame>>;
}

export interface StageOptions {
  /** The element the canvas is put into; the canvas is its last child and has no role. */
  readonly parent: HTMLElement;
  /** The sheets with the pictures of a scene. */
  readonly sheetsOf: (scene: Slug) => readonly Sheet[];
  /** The scene that is shown first: it is ready when the stage is. */
  readonly first: Slug;
  /** Read anew for every view: scenes may come later. */
  readonly pack: Pick<Pack, 'characters' | 'scenes'>;
  /** CSS pixels; the parent's own size when left out. */
  readonly box?: BoxSize;
  readonly reducedMotion?: boolean;
  /** The stage is lost for good: destroy it and go on with the text layout. */
  readonly onError?: (error: StageError) => void;
  /** Oddities that stop nothing, such as a picture on no sheet. For developers. */
  readonly log?: (message: string) => void;
  /** Forces a way of drawing, for tests and benchmarks. */
  readonly renderer?: Renderer;
}

export type Renderer = 'webgl' | 'canvas';

export interface DrawContext {
  /** Facts named `world.…`. */
  readonly world: Readonly<Record<string, FactValue>>;
  /** A new size of the box, when it changed with the view. */
  readonly box?: BoxSize;
  /** What has just happened: some of it makes people cheer or start. */
  readonly cues?: readonly Slug[];
  /** A place of the scene being left, to move towards on the way out, e.g. the mission's on the hub. */
  readonly towards?: Slug;
}

export interface Stage {
  readonly renderer: Renderer;
  /** The canvas, `aria-hidden` and without any listener for input. */
  readonly canvas: HTMLCanvasElement;
  /** Whether frames are being drawn at this moment. */
  readonly isMoving: boolean;
  /** Shows a view: what changed since the last one moves there. */
  draw(view: StageView, context: DrawContext): void;
  resize(box: BoxSize): void;
  setReducedMotion(isReduced: boolean): void;
  /** No frame and no timer until {@link wake}. Being hidden or out of sight does the same by itself. */
  pause(): void;
  wake(): void;
  /** Leaves nothing behind. Safe to call twice. */
  destroy(): void;
}

/**
 * | code | what happened |
 * |---|---|
 * | `no-renderer` | neither WebGL nor a 2D canvas is to be had |
 * | `sheet-failed` | a drawing could not be loaded or turned into pixels |
 * | `engine-failed` | the engine did not start |
 * | `context-lost` | the graphics card was taken away and not given back |
 */
export type StageErrorCode = 'no-renderer' | 'sheet-failed' | 'engine-failed' | 'context-lost';

/** Why there is no picture. The game goes on in words. */
export class StageError extends Error {
  readonly code: StageErrorCode;

  constructor(code: StageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StageError';
    this.code = code;
  }
}

/** Whatever was thrown while the engine worked, as an error of the stage. */
export function asStageError(cause: unknown): StageError {
  if (cause instanceof StageError) return cause;
  return new StageError('engine-failed', `engine failed: ${String(cause)}`, { cause });
}
