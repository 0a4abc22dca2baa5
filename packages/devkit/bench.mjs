/**
 * `pnpm bench`: figures. Sizes of every shipped file and of what one plays; with a browser, times, frames and leaks.
 * `--sizes` does the first part only. Writes packages/devkit/bench/*.json and prints the same as tables. Fails where
 * the download is heavier than promised; no other figure has a threshold.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './browser.mjs';
import { ROOT, build } from './build.mjs';
import { measureFirstPlay, printFirstPlay } from './benchmarks/first-play.mjs';
import { brokenBounds, measurePlay, printPlay } from './benchmarks/play-sizes.mjs';
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
  const chromium = findChromium();
  const plays = chromium ? await measureFirstPlay({ embed: EMBED, chromium }) : [];
  const sizes = { ...measureSizes(EMBED), play: { ...measurePlay(join(EMBED, 'v1')), fetched: plays } };
  save('sizes.json', sizes);
  printSizes(sizes);
  printPlay(sizes.play);
  printFirstPlay(plays);
  if (!chromium) console.log('           no Chromium to fetch it with: set CHROMIUM_PATH to one');
  const broken = brokenBounds(sizes.play, plays);
  for (const sentence of broken) console.error(`  ✗ ${sentence}`);
  if (broken.length > 0) return false;
  if (process.argv.includes('--sizes')) return true;

  const { measureTimings, printTimings } = await import('./benchmarks/timings.mjs');
  const timings = await measureTimings({ embed: EMBED, partner: join(ROOT, 'examples/01-partner-page') });
  save('timings.json', timings);
  printTimings(timings);
  return true;
}

process.exitCode = (await run()) ? 0 : 1;
