/**
 * Playing a list of actions again. A seed and this list are what a save keeps.
 * Knows no save format and no storage.
 */
import type { Evidence } from '@requapass/framework';
import type { Mission } from '../mission.js';
import type { Action, RunState, StepError } from '../run.js';
import { createRun, type RunOptions } from './create-run.js';
import { step } from './step.js';

/** What a run began with, and what was done since. */
export interface ReplayOptions extends RunOptions {
  readonly actions: readonly Action[];
}

/** `state` and `evidence` are those of the actions that were accepted, all of them when `ok`. */
export type Replay =
  | { readonly ok: true; readonly state: RunState; readonly evidence: readonly Evidence[] }
  | {
      readonly ok: false;
      readonly state: RunState;
      readonly evidence: readonly Evidence[];
      /** Index of the action that was refused. */
      readonly index: number;
      readonly error: StepError;
    };

/** Plays `actions` from the start; stops at the first one that is refused. */
export function replay(mission: Mission, { actions, ...options }: ReplayOptions): Replay {
  let state = createRun(mission, options);
  const evidence: Evidence[] = [];
  for (const [index, action] of actions.entries()) {
    const result = step(mission, state, action);
    if (!result.ok) return { ok: false, state, evidence, index, error: result.error };
    state = result.step.state;
    evidence.push(...result.step.evidence);
  }
  return { ok: true, state, evidence };
}
