/** @packageDocumentation What all parts of badges share. The parts are in subpaths of their own. Re-exports only. */
export type { Problem, Result } from './problem.js';
