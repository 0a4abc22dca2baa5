/**
 * `pnpm fuzz [--games N] [--seed N]`: whole sessions of random valid intents over the real content.
 * Knows the command line and where the content lies.
 */
import { parseArgs } from 'node:util';
import type { Library } from '@requapass/game/session';
import { fuzzGame } from './fuzz-games.js';
import { readContent } from './lint-content-read.js';
import { CONTENT_FOLDER } from './simulate-content.js';
import { createRandom } from './simulate-random.js';

/** The content as the session knows it. Throws where it cannot be read. */
export function openLibrary(folder = CONTENT_FOLDER): Library {
  const { pack, missions, errors } = readContent(folder);
  if (!pack || errors.length > 0) throw new Error(`content cannot be read:\n${errors.join('\n')}`);
  return { pack, mission: (id) => missions.find((mission) => mission.id === id) };
}

function main(): void {
  const { values } = parseArgs({
    options: { games: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
  });
  const library = openLibrary();
  const random = createRandom(Number(values.seed), 'fuzz');
  const games = Number(values.games);
  let [passed, intents] = [0, 0];
  for (let game = 0; game < games; game += 1) {
    const fuzzed = fuzzGame(library, random);
    intents += fuzzed.intents;
    if (fuzzed.failure === null) passed += 1;
    else process.stdout.write(`game ${game + 1}: ${fuzzed.failure}\n`);
    if ((game + 1) % 100 === 0) process.stderr.write(`${game + 1}/${games}\n`);
  }
  process.stdout.write(
    `${intents.toLocaleString('en')} intents\n${passed} passed, ${games - passed} failed\n`,
  );
  if (passed < games) process.exitCode = 1;
}

if (process.argv[1]?.endsWith('fuzz.js')) main();
