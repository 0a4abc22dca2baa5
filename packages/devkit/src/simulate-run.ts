/** Runs every cell of the simulation, each with its own seeded luck. Knows no command line. */
import { measureBot } from './simulate-bots.js';
import { BOT_CELLS, LIMIT_CELLS, RECOVERY_CELLS, type Cell } from './simulate-cells.js';
import type { Random } from './simulate-random.js';
import { createRandom } from './simulate-random.js';
import { measureRecovery } from './simulate-recovery.js';
import type { Measured, SimulationReport } from './simulate-report.js';

export interface SimulationSettings {
  readonly players: number;
  readonly seed: number;
  /** Called before each cell: how many are done, of how many, and which comes next. */
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

export function runSimulation({ players, seed, onProgress }: SimulationSettings): SimulationReport {
  const total = RECOVERY_CELLS.length + BOT_CELLS.length + LIMIT_CELLS.length;
  let done = 0;
  const measure = <Figures>(cells: readonly Cell[], one: (cell: Cell, random: Random) => Figures) =>
    cells.map((cell): Measured<Figures> => {
      const { name, plan } = cell;
      onProgress?.(done++, total, name);
      return { name, plan, figures: one(cell, createRandom(seed, JSON.stringify([name, plan]))) };
    });
  const bot = ({ plan, player }: Cell, random: Random) => measureBot(plan, player, players, random);
  return {
    seed,
    players,
    recovery: measure(RECOVERY_CELLS, ({ plan, player }, random) =>
      measureRecovery(plan, player, players, random),
    ),
    bots: measure(BOT_CELLS, bot),
    limits: measure(LIMIT_CELLS, bot),
  };
}
