/**
 * Finds many ways to play one challenge, by searching: plays known to be good, plays changed, cut and joined,
 * greedy plays towards each tier of its rubrics, plays at random. Every play is real: the runner accepted each
 * action.
 * Knows no kind of challenge.
 */
import type { Level } from '@requapass/framework';
import {
  challengeFacts,
  openActions,
  step,
  type Action,
  type ChallengeNode,
  type Facts,
  type Mission,
  type RunState,
} from '@requapass/scenario';
import { pickIndex, type Random } from '../simulate-random.js';
import { conditionDistance } from './condition-distance.js';

/** One way through a challenge: its actions, `finish` included, and the level of each rubric. */
export interface ChallengePlay {
  readonly actions: readonly Action[];
  /** In the order of the node's rubrics. */
  readonly levels: readonly Level[];
}

export interface SearchSettings {
  /** Greedy plays towards random tiers. */
  readonly greedy: number;
  readonly random: number;
  readonly joined: number;
  /** Plays found, each changed a little: what is new is changed again. */
  readonly changed: number;
}

/** More actions than any play needs. */
const MOST_ACTIONS = 70;
/** A clicker may need many more before there is a way out. */
const ACTIONS_TO_FINISH = 1500;
/** Actions looked at before each step of a greedy play. */
const LOOKED_AT = 24;
/** Steps without getting nearer before a greedy play gives up. */
const PATIENCE = 8;
/** Actions of a play changed at once. */
const MOST_CHANGED = 4;
/** Plays kept for each set of levels: the shortest. */
const PER_LEVELS = 2;

/** Ways through the challenge a run has come to, at most a few for each set of levels. */
export function findPlays(
  mission: Mission,
  start: RunState,
  known: readonly (readonly Action[])[],
  settings: SearchSettings,
  random: Random,
): readonly ChallengePlay[] {
  const found = new Map<string, ChallengePlay[]>();
  const all: ChallengePlay[] = [];
  const keep = (actions: readonly Action[]): void => {
    const play = finishPlay(mission, start, actions, random);
    if (!play) return;
    all.push(play);
    const key = play.levels.join();
    const same = [...(found.get(key) ?? []), play].sort((a, b) => a.actions.length - b.actions.length);
    found.set(key, same.slice(0, PER_LEVELS));
  };
  keep([]);
  known.forEach(keep);
  for (let count = 0; count < settings.random; count += 1) keep(randomPlay(mission, start, random));
  for (let count = 0; count < settings.greedy; count += 1) keep(greedyPlay(mission, start, random));
  for (let count = 0; count < settings.joined; count += 1) {
    const one = all[pickIndex(all.length, random)]?.actions ?? [];
    const other = all[pickIndex(all.length, random)]?.actions ?? [];
    keep(join(one, other, random));
  }
  for (let count = 0; count < settings.changed; count += 1) {
    const sets = [...found.values()];
    const same = sets[pickIndex(sets.length, random)] ?? [];
    keep(change(mission, start, same[pickIndex(same.length, random)]?.actions ?? [], random));
  }
  return [...found.values()].flat();
}

/** The play whose levels are nearest to those wanted, and how far off it is, in levels. */
export function nearestPlay(
  plays: readonly ChallengePlay[],
  wanted: readonly Level[],
  random: Random,
): { readonly play: ChallengePlay; readonly distance: number } {
  const distances = plays.map(({ levels }) =>
    levels.reduce((sum, level, index) => sum + Math.abs(level - (wanted[index] ?? level)), 0),
  );
  const distance = Math.min(...distances);
  const best = plays.filter((_, index) => distances[index] === distance);
  return { play: best[pickIndex(best.length, random)] as ChallengePlay, distance };
}

/** Does what can be done of `actions`, then goes on until it can finish. Null when it never can. */
export function finishPlay(
  mission: Mission,
  start: RunState,
  actions: readonly Action[],
  random: Random,
): ChallengePlay | null {
  const done: Action[] = [];
  let state = start;
  const act = (action: Action): boolean => {
    const result = step(mission, state, action);
    if (!result.ok) return false;
    done.push(action);
    state = result.step.state;
    return true;
  };
  for (const action of actions) {
    if (action.type !== 'finish') act(action);
    if (state.node !== start.node) return null;
  }
  while (done.length <= ACTIONS_TO_FINISH) {
    const result = step(mission, state, { type: 'finish' });
    if (result.ok) {
      const rubrics = nodeOf(mission, start).rubrics;
      const levels = rubrics.map(
        ({ id, tiers }) =>
          result.step.evidence.find(({ moment }) => moment === id)?.level ?? (tiers.at(-1)?.level as Level),
      );
      return { actions: [...done, { type: 'finish' }], levels };
    }
    const open = openActions(mission, state).filter(({ type }) => type !== 'help');
    const onward = open.find(({ type }) => type === 'next') ?? open[pickIndex(open.length, random)];
    if (!onward || !act(onward)) return null;
  }
  return null;
}

/** Some actions at random, without `finish`. */
export function randomPlay(mission: Mission, start: RunState, random: Random): readonly Action[] {
  const length = 1 + pickIndex(40, random);
  const actions: Action[] = [];
  let state = start;
  for (let count = 0; count < length; count += 1) {
    const open = openActions(mission, state).filter(({ type }) => type !== 'finish');
    const action = open[pickIndex(open.length, random)];
    const result = action && step(mission, state, action);
    if (!action || !result?.ok) break;
    actions.push(action);
    state = result.step.state;
  }
  return actions;
}

/** Takes, step by step, what brings every rubric nearest to a tier drawn for it. */
function greedyPlay(mission: Mission, start: RunState, random: Random): readonly Action[] {
  const wanted = nodeOf(mission, start).rubrics.map(({ tiers }) => tiers[pickIndex(tiers.length, random)]);
  const far = (facts: Facts): number =>
    wanted.reduce((sum, tier) => sum + conditionDistance(tier?.when, facts), 0);
  const factsOf = (state: RunState): Facts => ({ ...state.facts, ...challengeFacts(mission, state) });
  const actions: Action[] = [];
  let state = start;
  let distance = far(factsOf(state));
  for (let stuck = 0; distance > 0 && stuck < PATIENCE && actions.length < MOST_ACTIONS;) {
    const open = openActions(mission, state).filter(({ type }) => type !== 'finish');
    let best: { action: Action; state: RunState; distance: number } | null = null;
    const offset = pickIndex(open.length, random);
    const stride = Math.max(1, Math.floor(open.length / LOOKED_AT));
    for (let count = 0; count < open.length; count += stride) {
      const action = open[(offset + count) % open.length] as Action;
      const result = step(mission, state, action);
      if (!result.ok || result.step.state.node !== start.node) continue;
      const next = far(factsOf(result.step.state)) + random() * 0.01;
      if (best === null || next < best.distance) best = { action, state: result.step.state, distance: next };
    }
    if (!best) break;
    stuck = best.distance < distance - 0.5 ? 0 : stuck + 1;
    distance = Math.round(best.distance);
    state = best.state;
    actions.push(best.action);
  }
  return actions;
}

/** The beginning of one play and the end of another, cut where both go on to something new if they do. */
function join(one: readonly Action[], other: readonly Action[], random: Random): readonly Action[] {
  const cuts = (actions: readonly Action[]): readonly number[] =>
    actions.flatMap(({ type }, index) => (type === 'next' ? [index + 1] : []));
  const [first, second] = [cuts(one), cuts(other)];
  if (first.length > 0 && first.length === second.length) {
    const at = pickIndex(first.length, random);
    return [...one.slice(0, first[at]), ...other.slice(second[at])];
  }
  return [
    ...one.slice(0, pickIndex(one.length + 1, random)),
    ...other.slice(pickIndex(other.length + 1, random)),
  ];
}

/** A play with a few actions left out, done again later, or put in: any that are open there. */
function change(
  mission: Mission,
  start: RunState,
  play: readonly Action[],
  random: Random,
): readonly Action[] {
  const actions = play.filter(({ type }) => type !== 'finish');
  const at = pickIndex(actions.length + 1, random);
  const length = 1 + pickIndex(MOST_CHANGED, random);
  const way = pickIndex(3, random);
  if (way === 0) return [...actions.slice(0, at), ...actions.slice(at + length)];
  if (way === 1) {
    const later = at + pickIndex(actions.length + 1 - at, random);
    return [...actions.slice(0, later), ...actions.slice(at, at + length), ...actions.slice(later)];
  }
  const before = actions.slice(0, at);
  const open = openActions(mission, stateAfter(mission, start, before)).filter(
    ({ type }) => type !== 'finish',
  );
  const added = Array.from(
    { length: Math.min(length, open.length) },
    () => open[pickIndex(open.length, random)],
  );
  return [...before, ...added.filter((action) => action !== undefined), ...actions.slice(at)];
}

function stateAfter(mission: Mission, start: RunState, actions: readonly Action[]): RunState {
  return actions.reduce((state, action) => {
    const result = step(mission, state, action);
    return result.ok && result.step.state.node === start.node ? result.step.state : state;
  }, start);
}

function nodeOf(mission: Mission, { node: slug }: RunState): ChallengeNode {
  const node = mission.nodes[slug];
  if (node?.type !== 'challenge') throw new Error(`"${slug}" of "${mission.id}" is not a challenge`);
  return node;
}
