/**
 * Plays found for each challenge and each state it may begin in, searched once and kept.
 * Knows no person.
 */
import type { Action, Mission } from '@requapass/scenario';
import type { Random } from '../simulate-random.js';
import { findPlays, type ChallengePlay, type SearchSettings } from './challenge-plays.js';
import type { ChallengeAt } from './play-content.js';

export interface PlayLibrary {
  /** Ways to play the challenge a run has come to; at least one. */
  playsAt(at: ChallengeAt): readonly ChallengePlay[];
  /** For each rubric, as `mission.rubric`: the levels some play reached. */
  readonly reached: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Beginnings searched for each challenge; later ones use the plays found before, changed where it helps. */
const SEARCHED_BEGINNINGS = 3;
/** How much less later beginnings are searched. */
const LATER = 10;

/** @param known - plays written down for a mission, as lists of actions for each of its challenges. */
export function createPlayLibrary(
  known: (mission: Mission, challenge: string) => readonly (readonly Action[])[],
  settings: SearchSettings,
  random: Random,
): PlayLibrary {
  const byNode = new Map<string, Map<string, readonly ChallengePlay[]>>();
  const reached = new Map<string, Set<number>>();
  const note = ({ mission, node }: ChallengeAt, plays: readonly ChallengePlay[]): void => {
    node.rubrics.forEach(({ id }, index) => {
      const name = `${mission.id}.${id}`;
      const levels = reached.get(name) ?? new Set<number>();
      for (const play of plays) levels.add(play.levels[index] as number);
      reached.set(name, levels);
    });
  };
  return {
    reached,
    playsAt(at) {
      const { mission, node, state } = at;
      const nodeKey = `${mission.id} ${state.node}`;
      const beginnings = byNode.get(nodeKey) ?? new Map<string, readonly ChallengePlay[]>();
      byNode.set(nodeKey, beginnings);
      const key = JSON.stringify(state.challenges[node.challenge]);
      const found = beginnings.get(key);
      if (found) return found;
      const searched = [...beginnings.values()].slice(0, SEARCHED_BEGINNINGS).flat();
      const before = searched.map(({ actions }) => actions);
      const isFirst = beginnings.size < SEARCHED_BEGINNINGS;
      const plays = findPlays(
        mission,
        state,
        [...known(mission, node.challenge), ...before],
        isFirst ? settings : { greedy: 0, random: 0, joined: 0, changed: settings.changed / LATER },
        random,
      );
      if (plays.length === 0) throw new Error(`"${node.challenge}" of "${mission.id}" cannot be finished`);
      note(at, plays);
      beginnings.set(key, plays);
      return plays;
    },
  };
}
