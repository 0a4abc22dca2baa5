/**
 * Plays a mission to its end without a screen, by a strategy. For tests; seeded, no clock.
 * Knows the runner and no mission.
 */
import {
  openRun,
  step,
  viewRun,
  type Action,
  type Facts,
  type Mission,
  type RunState,
  type RunView,
  type Step,
} from '@requapass/scenario';

type Evidence = Step['evidence'][number];

/** What to do now. Called until the mission is over. */
export type Strategy = (content: RunView['content']) => Action;

export interface Played {
  readonly state: RunState;
  readonly evidence: readonly Evidence[];
  /** Every view on the way. */
  readonly views: readonly RunView[];
}

const MOST_ACTIONS = 500;

export function play(mission: Mission, seed: number, strategy: Strategy, facts: Facts = {}): Played {
  let { state } = openRun(mission, { seed, facts });
  const evidence: Evidence[] = [];
  const views: RunView[] = [];
  while (!state.isFinished) {
    const view = viewRun(mission, state);
    views.push(view);
    const action = strategy(view.content);
    const result = step(mission, state, action);
    if (!result.ok) throw new Error(`${mission.id}, ${JSON.stringify(action)}: ${result.error.message}`);
    state = result.step.state;
    evidence.push(...result.step.evidence);
    if (views.length > MOST_ACTIONS)
      throw new Error(`${mission.id} is not over after ${MOST_ACTIONS} actions`);
  }
  return { state, evidence, views };
}

/** Levels of one competence, in the order they were observed. */
export function levelsOf(played: Played, competence: string): readonly number[] {
  return played.evidence.filter((found) => found.competence === competence).map(({ level }) => level);
}

export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
