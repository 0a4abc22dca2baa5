/** Does clicking without reading flatter? One cell: many games of one bot. Knows no table and no screen. */
import { estimateProfile } from '@requapass/assessment';
import { playGame, type GamePlan } from './simulate-game.js';
import type { Player } from './simulate-players.js';
import type { Random } from './simulate-random.js';

export interface BotFigures {
  readonly games: number;
  /** Games that show at least one level above 2 with more than low confidence. Must be 0. */
  readonly flattered: number;
  /** Games that show at least one level 1 or 2 with more than low confidence. */
  readonly modest: number;
  /** Share of all competences shown with low confidence. */
  readonly lowShare: number;
  /** Mean level shown, whatever the confidence. */
  readonly meanLevel: number;
}

export function measureBot(plan: GamePlan, bot: Player, games: number, random: Random): BotFigures {
  let [flattered, modest, low, levels, shown] = [0, 0, 0, 0, 0];
  for (let game = 0; game < games; game += 1) {
    const profile = estimateProfile(playGame(plan, bot, random).evidence);
    const sure = profile.filter(({ confidence }) => confidence === 'medium' || confidence === 'high');
    if (sure.some(({ level }) => level !== null && level > 2)) flattered += 1;
    if (sure.some(({ level }) => level !== null && level <= 2)) modest += 1;
    for (const { level, confidence } of profile) {
      if (level === null) continue;
      shown += 1;
      levels += level;
      if (confidence === 'low') low += 1;
    }
  }
  return { games, flattered, modest, lowShare: low / shown, meanLevel: levels / shown };
}
