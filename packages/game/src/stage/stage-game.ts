/**
 * Starts and ends the engine without letting it touch the page around it: no input, no sound, no
 * banner, no listener of its own on window or document, no `data:` picture, no focus taken.
 * Knows no scene and no picture. What is worked round is Phaser 4.2.1's; see each comment.
 */
import { CANVAS, Game, WEBGL, type Scene, type Types } from './phaser.js';
import type { OpenContext } from './open-context.js';

/** The three textures the engine wants before it starts. */
const BUILT_IN_TEXTURES = ['__DEFAULT', '__MISSING', '__WHITE'];

class QuietGame extends Game {
  /**
   * As the engine's own `start`, without its visibility handler, which overwrites the page's
   * `window.onblur` and `onfocus` and never takes its listener away. The stage watches by itself.
   */
  protected override start(): void {
    Object.assign(this, { isRunning: true });
    this.config.postBoot(this);
    this.loop.start((time: number, delta: number) => this.step(time, delta));
  }
}

/** Starts the engine on an open context. Its scene's `create` has run when this returns. */
export function startGame(opened: OpenContext, scene: Scene): Game {
  const { canvas, context, renderer } = opened;
  return new QuietGame({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    canvas,
    // The type names the 2D context only; the engine takes either.
    context: context as CanvasRenderingContext2D,
    parent: null,
    width: Math.max(canvas.width, 1),
    height: Math.max(canvas.height, 1),
    scene,
    // `input: false` alone leaves every listener on.
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    autoFocus: false,
    banner: false,
    audio: { noAudio: true },
    plugins: { default: [] },
    images: { default: null, missing: null, white: null } as unknown as Types.Core.ImagesConfig,
    antialias: true,
    render: { stencil: false } as Types.Core.RenderConfig,
    callbacks: { preBoot: prepare },
  });
}

/** Before anything else starts: own built-in textures, and no listener for resizing or full screen. */
function prepare(game: Game): void {
  game.scale.startListeners = game.scale.stopListeners = () => undefined;
  game.events.once('boot', () => {
    for (const key of BUILT_IN_TEXTURES) {
      const pixel = document.createElement('canvas');
      pixel.width = pixel.height = 1;
      const texture = game.textures.create(key, pixel);
      texture?.add('__BASE', 0, 0, 0, 1, 1);
      // The texture manager counts three of these before it lets the engine start.
      game.textures.emit('onload', key, texture);
    }
  });
}

/** Ends the engine at once, also while it sleeps, and frees the context. */
export function endGame(game: Game, opened: OpenContext): void {
  // Left alone it stays in a pool for ever, in canvas mode, and keeps the whole game with it.
  (game.textures as unknown as { tileSprite?: { destroy(): void } }).tileSprite?.destroy();
  game.destroy(true);
  // Destroying happens in the next step: make it now.
  game.loop.sleep();
  game.loop.wake();
  if ('getExtension' in opened.context) opened.context.getExtension('WEBGL_lose_context')?.loseContext();
  opened.canvas.remove();
}
