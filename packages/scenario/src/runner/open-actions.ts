/** Every action that would be accepted now: for simulated players, terminals and tests. */
import { rulesOf } from '../challenge/registry.js';
import type { Mission } from '../mission.js';
import type { Action, RunState } from '../run.js';
import { nodeOf } from './enter.js';
import { openChoices, shownOptions } from './options.js';

/** Options come in the order they are shown. Empty once the run is finished. */
export function openActions(mission: Mission, state: RunState): readonly Action[] {
  const node = nodeOf(mission, state.node);
  switch (node.type) {
    case 'say':
    case 'settings':
    case 'experiences':
      return [{ type: 'next' }];
    case 'moment': {
      const options = shownOptions(node, state.node, state.facts, state.seed);
      const choices = options.map(({ id }): Action => ({ type: 'choose', option: id }));
      return node.help && !state.isHelped ? [...choices, { type: 'help' }] : choices;
    }
    case 'pick':
      return openChoices(node, state.facts).map(({ id }) => ({ type: 'pick', choice: id }));
    case 'challenge': {
      const context = { mission, slug: node.challenge };
      const challenge = state.challenges[node.challenge];
      if (!challenge) return [];
      const actions = rulesOf(context).openActions(context, challenge);
      return rulesOf(context).canFinish(context, challenge) ? [...actions, { type: 'finish' }] : actions;
    }
    default:
      return [];
  }
}
