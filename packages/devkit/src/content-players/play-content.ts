/**
 * Plays all missions of a pack, one after the other, the world's facts carried on: somebody who takes options
 * and plays challenges in their way. Knows no estimate and no screen.
 */
import type { Evidence, InferredCompetenceId, Level } from '@requapass/framework';
import {
  createRun,
  holds,
  openActions,
  step,
  viewRun,
  worldFacts,
  type Action,
  type ChallengeNode,
  type Facts,
  type Mission,
  type MomentNode,
  type Pack,
  type RunState,
} from '@requapass/scenario';
import { pickIndex, type Random } from '../simulate-random.js';

/** How somebody plays. */
export interface ContentPlayer {
  /** At a moment: the id of the option taken, or `help` first. Options come as they are shown. */
  choose(moment: ShownMoment, random: Random): string;
  /** At a challenge: every action up to `finish`. */
  play(at: ChallengeAt, random: Random): readonly Action[];
}

export interface ShownMoment {
  readonly mission: Mission;
  readonly node: MomentNode;
  /** Options open now, in the order they are shown. */
  readonly options: MomentNode['options'];
}

export interface ChallengeAt {
  readonly mission: Mission;
  readonly node: ChallengeNode;
  readonly state: RunState;
}

export interface PlayedContent {
  readonly evidence: readonly Evidence[];
  /** Actions taken, by mission. */
  readonly actions: Readonly<Record<string, number>>;
  readonly facts: Facts;
}

/** More actions than any mission has. */
const MOST_ACTIONS = 2000;

/** @param onShown - is told what a screen shows, from the names of texts up: the intro, each view, each card after. */
export function playContent(
  pack: Pack,
  missions: readonly Mission[],
  player: ContentPlayer,
  random: Random,
  onShown?: (mission: Mission, content: unknown) => void,
): PlayedContent {
  const seed = pickIndex(2 ** 31, random);
  const evidence: Evidence[] = [];
  const actions: Record<string, number> = {};
  let facts: Facts = {};
  let jobs = 0;
  for (const { id, opens } of pack.missions) {
    const mission = missions.find((candidate) => candidate.id === id);
    if (!mission || (opens && !holds(opens.when, facts))) continue;
    let state = createRun(mission, { seed, facts });
    let count = 0;
    onShown?.(mission, [mission.title, mission.intro, viewRun(mission, state).content]);
    const act = (action: Action): void => {
      const result = step(mission, state, action);
      if (!result.ok) throw new Error(`${id}: ${JSON.stringify(action)}: ${result.error.message}`);
      evidence.push(...result.step.evidence);
      state = result.step.state;
      onShown?.(mission, [viewRun(mission, state).content, result.step.evidence.map(({ text }) => text)]);
      count += 1;
      if (count > MOST_ACTIONS) throw new Error(`${id} is not over after ${MOST_ACTIONS} actions`);
    };
    while (!state.isFinished) nextActions(mission, state, player, random).forEach(act);
    actions[id] = count;
    if (mission.observes.length > 0) jobs += 1;
    facts = { ...facts, ...worldFacts(state), 'world.jobs-done': jobs };
  }
  return { evidence, actions, facts };
}

function nextActions(
  mission: Mission,
  state: RunState,
  player: ContentPlayer,
  random: Random,
): readonly Action[] {
  const node = mission.nodes[state.node];
  const open = openActions(mission, state);
  if (node?.type === 'challenge') return player.play({ mission, node, state }, random);
  if (node?.type === 'moment') {
    const options = open.flatMap((action) => {
      const option = action.type === 'choose' && node.options.find(({ id }) => id === action.option);
      return option ? [option] : [];
    });
    const chosen = player.choose({ mission, node, options }, random);
    return [
      chosen === 'help' && open.some(({ type }) => type === 'help')
        ? { type: 'help' }
        : { type: 'choose', option: chosen === 'help' ? (options[0]?.id ?? '') : chosen },
    ];
  }
  const action = open[pickIndex(open.length, random)];
  if (!action) throw new Error(`${mission.id}: nothing is open at "${state.node}"`);
  return [action];
}

/** True levels of one person, each competence on its own. */
export type TrueLevels = Readonly<Record<InferredCompetenceId, Level>>;
