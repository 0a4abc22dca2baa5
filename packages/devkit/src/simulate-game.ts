/** Plays one simulated game: a player through moments, to evidence. Knows no estimate. */
import { INFERRED_COMPETENCE_IDS, LEVELS, type Evidence, type Level } from '@requapass/framework';
import { createMoment, type MomentStyle } from './simulate-moment.js';
import type { Player } from './simulate-players.js';
import { pickIndex, type Random } from './simulate-random.js';

export interface GamePlan {
  readonly competences: number;
  /** Of each competence. */
  readonly observations: number;
  readonly moments: MomentStyle;
}

export interface SimulatedGame {
  /** The true level of each competence, in the order of play. */
  readonly levels: readonly Level[];
  readonly evidence: readonly Evidence[];
}

/** One person's game. Their true levels are drawn uniformly, each competence on its own. */
export function playGame(plan: GamePlan, player: Player, random: Random): SimulatedGame {
  const choose = player.arrive(random);
  const ids = INFERRED_COMPETENCE_IDS.slice(0, plan.competences);
  const levels = ids.map(() => LEVELS[pickIndex(LEVELS.length, random)] as Level);
  const evidence = ids.flatMap((competence, index) =>
    Array.from({ length: plan.observations }, (_, moment): Evidence => {
      const options = createMoment(plan.moments, random);
      const taken = options[choose(options, levels[index] as Level, random)];
      if (!taken) throw new RangeError(`player "${player.name}" took an option that was not shown`);
      return {
        competence,
        level: taken.level,
        offered: options.map((option) => option.level),
        mission: 'simulated',
        moment: `moment-${moment}`,
        text: 'simulated.did',
        source: 'choice',
        isHelped: false,
      };
    }),
  );
  return { levels, evidence };
}
