/** The stage: draws what the session shows, and can be thrown away. Loads its engine by itself. Re-exports only. */
export { createStage } from './create-stage.js';
export { StageError } from './stage.js';
export type {
  DrawContext,
  Renderer,
  Sheet,
  SheetFrame,
  Stage,
  StageErrorCode,
  StageOptions,
} from './stage.js';
