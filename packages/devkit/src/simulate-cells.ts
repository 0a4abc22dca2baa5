/** The list of what `pnpm simulate` measures. Data only. */
import type { GamePlan } from './simulate-game.js';
import { PLAIN_MOMENTS } from './simulate-moment.js';
import { BOTS, FLATTERER, MATCHED, MISMATCHED, type Player } from './simulate-players.js';

export interface Cell {
  readonly name: string;
  readonly plan: GamePlan;
  readonly player: Player;
}

function wholeGame(observations: number): GamePlan {
  return { competences: 10, observations, moments: PLAIN_MOMENTS };
}

/** Two missions that observe two competences each. */
function twoMissions(observations: number): GamePlan {
  return { competences: 4, observations, moments: PLAIN_MOMENTS };
}

const OBSERVATIONS = [3, 6, 8];

/** People, by number of observations: do their true levels come back? */
export const RECOVERY_CELLS: readonly Cell[] = [
  ...OBSERVATIONS.flatMap((observations) =>
    [MATCHED, ...MISMATCHED].map((player) => ({
      name: player.name,
      plan: wholeGame(observations),
      player,
    })),
  ),
  ...OBSERVATIONS.map((observations) => ({
    name: 'three options a moment',
    plan: { ...wholeGame(observations), moments: { ...PLAIN_MOMENTS, options: 3 as const } },
    player: MATCHED,
  })),
  ...[4, 6].map((observations) => ({
    name: 'as the model, two missions only',
    plan: twoMissions(observations),
    player: MATCHED,
  })),
];

/** Bots that must never be flattered. */
export const BOT_CELLS: readonly Cell[] = [
  wholeGame(6),
  wholeGame(8),
  twoMissions(4),
  twoMissions(6),
].flatMap((plan) => BOTS.map((player) => ({ name: player.name, plan, player })));

/**
 * What the estimate cannot prevent by itself: why the content is linted, and what is not claimed. The linter
 * lets the highest level have the longest sentence in at most 40 % of the moments of a mission.
 */
export const LIMIT_CELLS: readonly Cell[] = [
  ...[0.4, 0.5].map((share) => ({
    name: `always longest, highest in ${share * 100} %`,
    plan: { ...wholeGame(6), moments: { ...PLAIN_MOMENTS, longestIsHighest: share } },
    player: BOTS.find(({ name }) => name === 'always longest') as Player,
  })),
  { name: FLATTERER.name, plan: wholeGame(6), player: FLATTERER },
];
