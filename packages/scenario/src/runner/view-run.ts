/**
 * From the state of a run to what a screen needs to show it. Pure; knows no screen and no sentence.
 */
import { rulesOf } from '../challenge/registry.js';
import { longestAhead } from '../graph/longest-ahead.js';
import type { Mission } from '../mission.js';
import type { RunContent, RunState, RunView } from '../run.js';
import { nodeOf } from './enter.js';
import { openChoices, shownOptions } from './options.js';
import { viewHelp } from './view-help.js';

/** The present moment of a run. Levels, reasons and conditions stay out of it. */
export function viewRun(mission: Mission, state: RunState): RunView {
  const done = state.answered.length;
  return {
    mission: mission.id,
    scene: state.scene,
    cast: state.cast,
    props: state.props,
    progress: { done, total: done + longestAhead(mission, state) },
    content: contentOf(mission, state),
  };
}

function contentOf(mission: Mission, state: RunState): RunContent {
  const node = nodeOf(mission, state.node);
  switch (node.type) {
    case 'say':
      return { kind: 'say', who: node.who ?? null, text: node.text };
    case 'moment':
      return {
        kind: 'moment',
        who: node.who ?? null,
        text: node.text,
        options: shownOptions(node, state.node, state.facts, state.seed).map(({ id, text, does }) => ({
          id,
          text,
          does: does ?? null,
        })),
        help: viewHelp(node.help, state.isHelped),
      };
    case 'pick':
      return {
        kind: 'pick',
        who: node.who ?? null,
        text: node.text,
        choices: openChoices(node, state.facts).map(({ id, who, text, does }) => ({
          id,
          who: who ?? null,
          text,
          does: does ?? null,
        })),
      };
    case 'settings':
      return { kind: 'settings', who: node.who ?? null, text: node.text, settings: node.settings };
    case 'experiences':
      return { kind: 'experiences', who: node.who ?? null, text: node.text, competences: node.competences };
    case 'challenge': {
      const context = { mission, slug: node.challenge };
      const challenge = state.challenges[node.challenge];
      if (!challenge)
        throw new Error(`state has no challenge "${node.challenge}"; it is not a state of this mission`);
      return rulesOf(context).view(context, challenge);
    }
    default:
      return { kind: 'finished' };
  }
}
