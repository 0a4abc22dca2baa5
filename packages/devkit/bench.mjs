/**
 * `pnpm bench`: figures. Sizes of every shipped file and of what one plays; with a browser, times, frames and leaks.
 * `--sizes` does the first part only. Writes packages/devkit/bench/*.json and prints the same as tables. Fails where
 * the download is heavier than promised, or the map slower or less still; no other figure has a threshold.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './browser.mjs';
import { ROOT, build } from './build.mjs';
import { brokenBadgeSizes, measureBadgeSizes, printBadgeSizes } from './benchmarks/badge-sizes.mjs';
import { brokenFirstBytes, measureFirstBytes, printFirstBytes } from './benchmarks/first-bytes.mjs';
import { measureFirstPlay, printFirstPlay } from './benchmarks/first-play.mjs';
import {
  brokenMapSize,
  brokenShowcaseSize,
  measureMapSize,
  measureShowcaseSize,
  printMapSize,
  printShowcaseSize,
} from './benchmarks/map-size.mjs';
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
  const v1 = join(EMBED, 'v1');
  const sizes = {
    ...measureSizes(EMBED),
    play: { ...measurePlay(v1), fetched: plays },
    map: measureMapSize(v1),
    showcase: measureShowcaseSize(v1),
    badges: measureBadgeSizes(v1),
    first: await measureFirstBytes(v1),
  };
  save('sizes.json', sizes);
  printSizes(sizes);
  printPlay(sizes.play);
  printFirstPlay(plays);
  printMapSize(sizes.map);
  printShowcaseSize(sizes.showcase);
  printBadgeSizes(sizes.badges);
  printFirstBytes(sizes.first);
  if (!chromium) console.log('           no Chromium to fetch it with: set CHROMIUM_PATH to one');
  const broken = [
    ...brokenBounds(sizes.play, plays),
    ...brokenMapSize(sizes.map),
    ...brokenShowcaseSize(sizes.showcase),
    ...brokenBadgeSizes(sizes.badges),
    ...brokenFirstBytes(sizes.first),
  ];
  if (!tell(broken)) return false;
  if (process.argv.includes('--sizes')) return true;

  const { measureBadgeTimes, printBadgeTimes } = await import('./benchmarks/badge-times.mjs');
  const badges = await measureBadgeTimes();
  save('badges.json', badges);
  printBadgeTimes(badges);

  const { measureMap, brokenMap, printMap } = await import('./benchmarks/map.mjs');
  const map = await measureMap(EMBED);
  save('map.json', map);
  printMap(map);

  const { measureTimings, printTimings } = await import('./benchmarks/timings.mjs');
  const timings = await measureTimings({ embed: EMBED, partner: join(ROOT, 'examples/01-partner-page') });
  save('timings.json', timings);
  printTimings(timings);
  return tell(brokenMap(map));
}

/** Says what is beyond its bound. @returns whether nothing is */
function tell(broken) {
  for (const sentence of broken) console.error(`  ✗ ${sentence}`);
  return broken.length === 0;
}

process.exitCode = (await run()) ? 0 : 1;
