/**
 * The public way in: opens a drawing context, loads engine and atlas side by side, starts the stage.
 * Names no engine, so that a device that cannot draw does not load one.
 */
import { loadAtlas, type LoadedAtlas } from './load-atlas.js';
import { openContext, type OpenContext } from './open-context.js';
import { StageError, type Stage, type StageOptions } from './stage.js';

type RunStage = (options: StageOptions, opened: OpenContext, atlas: LoadedAtlas) => Stage;

/**
 * Shows an empty canvas in `parent` and gives the stage that draws on it.
 *
 * @throws StageError when there can be no picture; nothing is left behind then.
 */
export async function createStage(options: StageOptions): Promise<Stage> {
  const opened = openContext(options.renderer);
  const [runStage, atlas] = await Promise.all([loadEngine(), loadAtlas(options.atlas), pageIsRead()]);
  try {
    return runStage(options, opened, atlas);
  } catch (cause) {
    if (opened.renderer === 'canvas' || options.renderer) throw asStageError(cause);
    options.log?.(`webgl did not start, drawing on a 2d canvas: ${String(cause)}`);
  }
  try {
    return runStage(options, openContext('canvas'), atlas);
  } catch (cause) {
    throw asStageError(cause);
  }
}

async function loadEngine(): Promise<RunStage> {
  try {
    return (await import('./run-stage.js')).runStage;
  } catch (cause) {
    throw new StageError('engine-failed', 'engine not loaded', { cause });
  }
}

/** The engine starts at once when the page is read, and only then. */
async function pageIsRead(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

function asStageError(cause: unknown): StageError {
  if (cause instanceof StageError) return cause;
  return new StageError('engine-failed', `engine not started: ${String(cause)}`, { cause });
}
