/**
 * `pnpm outcomes <folder> [--people N] [--missions N] [--seed N]`: outcome documents of simulated people who really
 * play the content, for examples, demonstrations and tests. They stand for nobody.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Outcome } from '@requapass/assessment';
import { INFERRED_COMPETENCE_IDS, LEVELS } from '@requapass/framework';
import { viewSession } from '@requapass/game/session';
import { createPlayLibrary } from './content-players/play-library.js';
import type { TrueLevels } from './content-players/play-content.js';
import { personWith } from './content-players/players.js';
import { readKnownPlays } from './content-players/read-plays.js';
import { openLibrary } from './fuzz.js';
import { CONTENT_FOLDER } from './simulate-content.js';
import { createRandom, pickIndex } from './simulate-random.js';
import { playWholeGame } from './whole-game.js';

export interface SampleWish {
  readonly people: number;
  /** How many missions each of them plays, from the first on. */
  readonly missions: number;
  readonly seed: number;
}

/** Levels differ between people, and less so between the competences of one. */
export function sampleOutcomes({ people, missions, seed }: SampleWish): readonly Outcome[] {
  const library = openLibrary();
  const random = createRandom(seed, 'outcomes');
  const plays = createPlayLibrary(
    readKnownPlays(join(CONTENT_FOLDER, 'src/plays')),
    { greedy: 4, random: 6, joined: 20, changed: 40 },
    random,
  );
  return Array.from({ length: people }, () => {
    const usual = pickIndex(LEVELS.length, random);
    const truth = Object.fromEntries(
      INFERRED_COMPETENCE_IDS.map((id) => {
        const near = usual + pickIndex(3, random) - 1;
        return [id, LEVELS[Math.min(LEVELS.length - 1, Math.max(0, near))]];
      }),
    ) as TrueLevels;
    const person = personWith(truth, plays, { rubrics: 0, levels: 0 });
    const state = playWholeGame(library, person, random, missions);
    return viewSession(library, state, 'fr').outcome;
  });
}

const USAGE = `outcomes <folder> [--people 12] [--missions 10] [--seed 1]

Writes outcome documents of simulated people who play the content, one file each: outcome-001.json, …
They stand for nobody. The same seed gives the same people.
`;

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      people: { type: 'string', default: '1' },
      missions: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function main(): void {
  let read: ReturnType<typeof readArguments>;
  try {
    read = readArguments();
  } catch (error) {
    process.stderr.write(`outcomes: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const { values, positionals } = read;
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const [folder] = positionals;
  const [people, missions, seed] = [values.people, values.missions, values.seed].map(Number);
  if (
    !folder ||
    ![people, missions, seed].every((value) => Number.isSafeInteger(value) && Number(value) > 0)
  ) {
    process.stderr.write(
      'outcomes: say a folder, and whole numbers: outcomes <folder> --people 12 --seed 1\n',
    );
    process.exitCode = 2;
    return;
  }
  mkdirSync(folder, { recursive: true });
  const wish = { people, missions, seed } as SampleWish;
  sampleOutcomes(wish).forEach((outcome, index) => {
    const name = `outcome-${String(index + 1).padStart(3, '0')}.json`;
    writeFileSync(join(folder, name), `${JSON.stringify(outcome, null, 2)}\n`);
  });
  process.stdout.write(`${wish.people} outcomes in ${folder}\n`);
}

if (process.argv[1]?.endsWith('sample-outcomes.js')) main();
