/** Short ways to play a mission in a test. Unlike the runner they throw when an action is refused. */
import type { Evidence } from '@requapass/framework';
import type { Mission } from '../mission.js';
import type { Action, RunState } from '../run.js';
import { step } from '../runner/step.js';

export interface Played {
  readonly state: RunState;
  readonly evidence: readonly Evidence[];
  readonly cues: readonly string[];
}

/** The state after these actions, with all evidence and cues on the way. */
export function play(mission: Mission, from: RunState, actions: readonly Action[]): Played {
  return actions.reduce<Played>(
    (played, action) => {
      const result = step(mission, played.state, action);
      if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
      const { state, evidence, cues } = result.step;
      return { state, evidence: [...played.evidence, ...evidence], cues: [...played.cues, ...cues] };
    },
    { state: from, evidence: [], cues: [] },
  );
}

export const next: Action = { type: 'next' };
export const help: Action = { type: 'help' };
export const finish: Action = { type: 'finish' };
export const choose = (option: string): Action => ({ type: 'choose', option });
export const pick = (choice: string): Action => ({ type: 'pick', choice });
export const inspect = (item: string): Action => ({ type: 'inspect', item });
export const place = (item: string, shelf: string | null): Action => ({ type: 'place', item, at: shelf });
