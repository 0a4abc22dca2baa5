/**
 * The public way in: opens a drawing context, loads engine and first sheets side by side, starts the stage.
 * Names no engine, so that a device that cannot draw does not load one.
 */
import { loadSheet, type LoadedSheet } from './load-sheet.js';
import { openContext, type OpenContext } from './open-context.js';
import { asStageError, StageError, type Stage, type StageOptions } from './stage.js';

type RunStage = (options: StageOptions, opened: OpenContext, sheets: readonly LoadedSheet[]) => Stage;

/**
 * Shows an empty canvas in `parent` and gives the stage that draws on it.
 *
 * @throws StageError when there can be no picture; nothing is left behind then.
 */
export async function createStage(options: StageOptions): Promise<Stage> {
  const opened = openContext(options.renderer);
  const loading = options.sheetsOf(options.first).map(loadSheet);
  const [runStage, sheets] = await Promise.all([loadEngine(), Promise.all(loading), pageIsRead()]);
  try {
    return runStage(options, opened, sheets);
  } catch (cause) {
    if (opened.renderer === 'canvas' || options.renderer) throw asStageError(cause);
    options.log?.(`webgl did not start, drawing on a 2d canvas: ${String(cause)}`);
  }
  try {
    return runStage(options, openContext('canvas'), sheets);
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
