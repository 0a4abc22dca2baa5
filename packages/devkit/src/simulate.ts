/**
 * `pnpm simulate [--content] [--players N] [--seed N] [--json]`: how well the estimate finds true levels again,
 * and what clicking without reading gets; with `--content`, in whole games over the real missions. Simulated people only: it says nothing of how valid a level is for anybody.
 * Knows the command line; everything measured is in `simulate-run.ts`.
 */
import { parseArgs } from 'node:util';
import { contentToText, simulateContent } from './simulate-content.js';
import { reportToText } from './simulate-report.js';
import { runSimulation } from './simulate-run.js';

const USAGE = 'usage: pnpm simulate [--content] [--players N] [--seed N] [--json]';

function readWholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new RangeError(`--${name} is "${text}"; it must be a whole number of at least ${least}`);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      content: { type: 'boolean', default: false },
      players: { type: 'string' },
      seed: { type: 'string', default: '20251123' },
      json: { type: 'boolean', default: false },
    },
  });
  const players = readWholeNumber('players', values.players ?? (values.content ? '2000' : '10000'), 1);
  const seed = readWholeNumber('seed', values.seed, 0);
  const startedAt = performance.now();
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(0);
  if (values.content) {
    const figures = simulateContent({
      players,
      botGames: Math.max(1, Math.round(players / 4)),
      seed,
      onProgress: (text) => showProgress(`${seconds()} s  ${text}`),
    });
    showProgress(`${seconds()} s  done\n`);
    process.stdout.write(
      values.json ? `${JSON.stringify(figures, null, 2)}\n` : `${contentToText(figures)}\n`,
    );
    if (figures.bots.some(({ flattered }) => flattered > 0)) {
      process.stderr.write('a bot was flattered: see the table\n');
      process.exitCode = 1;
    }
    return;
  }
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
