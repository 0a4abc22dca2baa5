/**
 * `pnpm simulate [--players N] [--seed N] [--json]`: how well the estimate finds true levels again, and what
 * clicking without reading gets. Simulated people only: it says nothing of how valid a level is for anybody.
 * Knows the command line; everything measured is in `simulate-run.ts`.
 */
import { parseArgs } from 'node:util';
import { reportToText } from './simulate-report.js';
import { runSimulation } from './simulate-run.js';

const USAGE = 'usage: pnpm simulate [--players N] [--seed N] [--json]';

function readWholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new RangeError(`--${name} is "${text}"; it must be a whole number of at least ${least}`);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      players: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '20251123' },
      json: { type: 'boolean', default: false },
    },
  });
  const players = readWholeNumber('players', values.players, 1);
  const seed = readWholeNumber('seed', values.seed, 0);
  const startedAt = performance.now();
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(0);
  const report = runSimulation({
    players,
    seed,
    onProgress: (done, total, name) => showProgress(`${seconds()} s  ${done + 1}/${total}  ${name}`),
  });
  showProgress(`${seconds()} s  done\n`);
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : `${reportToText(report)}\n`);
  if (report.bots.some(({ figures }) => figures.flattered > 0)) {
    process.stderr.write('a bot was flattered: see the table\n');
    process.exitCode = 1;
  }
}

/** On a terminal one line that changes; elsewhere, such as in a log, a line per step. */
function showProgress(text: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[2K${text}` : `${text.trimEnd()}\n`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}
