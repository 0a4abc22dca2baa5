/**
 * Opens the drawing context the engine is given: WebGL when there is one that it can use, else 2D.
 * Knows no engine, so that a device with neither does not load one.
 */
import { StageError, type Renderer } from './stage.js';

export interface OpenContext {
  readonly renderer: Renderer;
  readonly canvas: HTMLCanvasElement;
  readonly context: WebGLRenderingContext | CanvasRenderingContext2D;
  /** Longest side of a texture, in pixels. */
  readonly maxTextureSide: number;
}

/** Extensions without which Phaser 4.2.1 refuses to start. */
const NEEDED_EXTENSIONS = ['ANGLE_instanced_arrays', 'OES_vertex_array_object'];

/** A flat picture of whole sprites needs no depth, no stencil and no multisampling: less memory. */
const ATTRIBUTES: WebGLContextAttributes = { alpha: false, antialias: false, depth: false, stencil: false };

/**
 * A fresh canvas with its context.
 *
 * @throws StageError `no-renderer` when there is neither WebGL nor 2D, or not the one asked for.
 */
export function openContext(only?: Renderer): OpenContext {
  const found = (only !== 'canvas' && openWebgl()) || (only !== 'webgl' && open2d()) || null;
  if (!found) throw new StageError('no-renderer', `no drawing context: wanted ${only ?? 'webgl or canvas'}`);
  return found;
}

function openWebgl(): OpenContext | null {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl', ATTRIBUTES);
  if (!context || context.isContextLost()) return null;
  const supported = context.getSupportedExtensions() ?? [];
  if (!NEEDED_EXTENSIONS.every((name) => supported.includes(name))) return null;
  const maxTextureSide = Number(context.getParameter(context.MAX_TEXTURE_SIZE));
  return { renderer: 'webgl', canvas, context, maxTextureSide };
}

function open2d(): OpenContext | null {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false });
  return context && { renderer: 'canvas', canvas, context, maxTextureSide: 4096 };
}
