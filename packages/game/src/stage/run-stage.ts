/**
 * A running stage: joins canvas, engine, picture, idle life and sleep, and takes them all down again.
 * Knows when a frame is needed; what is in it is the picture's business.
 */
import { createActors } from './actors.js';
import { createCanvasSize } from './canvas-size.js';
import { createIdleLife } from './idle-life.js';
import type { LoadedSheet } from './load-sheet.js';
import type { OpenContext } from './open-context.js';
import type { Game } from './phaser.js';
import { createPicture } from './picture.js';
import { createSheetTextures } from './sheet-textures.js';
import { createShow } from './show.js';
import { asStageError, StageError, type Stage, type StageOptions } from './stage.js';
import { endGame, startGame } from './stage-game.js';
import { StageScene } from './stage-scene.js';
import { watchContext } from './watch-context.js';
import { watchVisibility } from './watch-visibility.js';

/** Starts the engine on an open context. Throws what the engine throws, and leaves nothing then. */
export function runStage(options: StageOptions, opened: OpenContext, first: readonly LoadedSheet[]): Stage {
  const scene = new StageScene();
  const game = startGame(opened, scene);
  try {
    return conduct(options, opened, first, scene, game);
  } catch (error) {
    endGame(game, opened);
    throw error;
  }
}

function conduct(
  options: StageOptions,
  opened: OpenContext,
  first: readonly LoadedSheet[],
  scene: StageScene,
  game: Game,
): Stage {
  const { canvas, renderer } = opened;
  game.loop.sleep();

  let isPaused = false;
  let isReduced = options.reducedMotion ?? false;
  let isDestroyed = false;

  const size = createCanvasSize({ game, opened, options });
  const { maxTextureSide } = opened;
  const sheets = createSheetTextures({ game, options, maxTextureSide, size: () => size }, first);
  sheets.show(options.first);
  const actors = createActors(scene, sheets.find);
  const picture = createPicture(actors, sheets.find, (look, background) => {
    scene.look(look, background);
  });
  const onceReady = (slug: string, done: () => void): void => {
    sheets.prepare(slug).then(
      () => {
        if (isDestroyed) return;
        done();
        requestFrame();
      },
      (error: unknown) => {
        if (!isDestroyed) options.onError?.(asStageError(error));
      },
    );
  };
  const show = createShow({ options, picture, sheets, onceReady, size: () => size });

  const isSeen = (): boolean => !isPaused && !isDestroyed && visibility.isVisible && !context.isLost;
  const requestFrame = (): void => {
    if (!isSeen() || game.loop.running) return;
    scene.restartClock();
    game.loop.wake();
  };
  const idle = createIdleLife({
    timeline: picture.timeline,
    figures: () => actors.figures(),
    edges: () => picture.edges(),
    heightOf: (figure) => picture.heightOf(figure),
    blink: (id, isShut) => {
      actors.blink(id, isShut);
      requestFrame();
    },
    wake: requestFrame,
  });
  /** Frames and timers run only while somebody can see them. */
  const settle = (): void => {
    if (isDestroyed) return;
    if (!isSeen()) {
      idle.stop();
      game.loop.sleep();
      return;
    }
    // A 2D canvas paints everything anew for each frame: it keeps still between changes.
    if (isReduced || renderer === 'canvas') idle.stop();
    else idle.start();
    requestFrame();
  };

  const visibility = watchVisibility(canvas, settle);
  const context = watchContext(canvas, {
    onChange: settle,
    onGivenUp: () =>
      options.onError?.(new StageError('context-lost', 'graphics context lost and not restored')),
  });

  scene.listener = {
    onFrame: (elapsedMs) => picture.frame(elapsedMs),
    onDrawn: () => {
      if (!picture.isMoving || !isSeen()) game.loop.sleep();
    },
  };
  const resize: Stage['resize'] = (box) => {
    const change = isDestroyed ? null : size.set(box);
    if (change === 'canvas') {
      sheets.refine(() => actors.redress());
      show.again();
    } else if (change === 'room') show.reframe(isReduced);
    if (change) requestFrame();
  };

  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  options.parent.append(canvas);
  settle();

  return {
    renderer,
    canvas,
    get isMoving() {
      return !isDestroyed && game.loop.running;
    },
    draw(view, drawContext) {
      if (isDestroyed) return;
      if (drawContext.box) resize(drawContext.box);
      show.draw(view, drawContext, isReduced);
      requestFrame();
    },
    resize,
    setReducedMotion(isNowReduced) {
      isReduced = isNowReduced;
      if (isReduced) show.again();
      settle();
    },
    pause() {
      isPaused = true;
      settle();
    },
    wake() {
      isPaused = false;
      settle();
    },
    destroy() {
      if (isDestroyed) return;
      isDestroyed = true;
      idle.stop();
      visibility.stop();
      context.stop();
      scene.listener = null;
      endGame(game, opened);
    },
  };
}
