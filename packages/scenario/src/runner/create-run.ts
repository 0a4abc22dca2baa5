/** The beginning of a run. Knows the mission and what the world remembers; knows no action. */
import type { Mission } from '../mission.js';
import type { RunState, Step } from '../run.js';
import { enterNode } from './enter.js';
import { onlyWorldFacts, type Facts } from './facts.js';

/** What a run begins with. */
export interface RunOptions {
  /** Any integer: it decides the order in which options are shown, nothing else. */
  readonly seed: number;
  /** What the world remembers. Only facts named `world.…` are taken; they win over the mission's own. */
  readonly facts?: Facts;
}

/** A run at its first node. */
export function createRun(mission: Mission, options: RunOptions): RunState {
  return openRun(mission, options).state;
}

/** The same, with the sounds and gestures of the opening. */
export function openRun(mission: Mission, { seed, facts = {} }: RunOptions): Step {
  const blank: RunState = {
    mission: mission.id,
    seed,
    node: mission.start,
    facts: { ...mission.facts, ...onlyWorldFacts(facts) },
    cast: [],
    props: [],
    scene: mission.scene,
    isHelped: false,
    challenges: {},
    answered: [],
    isFinished: false,
  };
  return { ...enterNode(mission, blank, mission.start), evidence: [], reflections: [] };
}

/** What the world remembers of a run: its facts named `world.…`. */
export function worldFacts(state: RunState): Facts {
  return onlyWorldFacts(state.facts);
}
