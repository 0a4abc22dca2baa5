/**
 * `pnpm bench`: figures, no threshold. Sizes of every shipped file and of what one plays; with a browser, times, frames and leaks.
 * `--sizes` does the first part only. Writes packages/devkit/bench/*.json and prints the same as tables.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, build } from './build.mjs';
import { measurePlay, printPlay } from './benchmarks/play-sizes.mjs';
import { measureSizes, printSizes } from './benchmarks/sizes.mjs';

const OUTPUT = join(ROOT, 'packages/devkit/bench');
const EMBED = join(ROOT, 'packages/embed/dist');

function save(name, figures) {
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(join(OUTPUT, name), `${JSON.stringify(figures, null, 2)}\n`);
}

async function run() {
  console.log('Building …');
  if (!build()) return false;
  const sizes = { ...measureSizes(EMBED), play: measurePlay(join(EMBED, 'v1')) };
  save('sizes.json', sizes);
  printSizes(sizes);
  printPlay(sizes.play);
  if (process.argv.includes('--sizes')) return true;

  const { measureTimings, printTimings } = await import('./benchmarks/timings.mjs');
  const timings = await measureTimings({ embed: EMBED, partner: join(ROOT, 'examples/01-partner-page') });
  save('timings.json', timings);
  printTimings(timings);
  return true;
}

process.exitCode = (await run()) ? 0 : 1;
