/**
 * `pnpm simulate --content`: whole games over the real content, by simulated people and by bots.
 * Knows where the content lies; what is measured is in `content-players/`.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Texts } from '@requapass/scenario';
import { contentToText, measureContent, type ContentFigures } from './content-players/content-report.js';
import { createPlayLibrary } from './content-players/play-library.js';
import { readKnownPlays } from './content-players/read-plays.js';
import { readContent } from './lint-content-read.js';
import { createRandom } from './simulate-random.js';

export const CONTENT_FOLDER = fileURLToPath(new URL('../../content', import.meta.url));

export interface ContentSimulation {
  readonly folder?: string;
  readonly players: number;
  readonly botGames: number;
  readonly seed: number;
  /** How hard to search for ways to play each challenge: 1 is quick. */
  readonly effort?: number;
  readonly onProgress?: (text: string) => void;
}

/** Throws where the content cannot be read. */
export function simulateContent({
  folder = CONTENT_FOLDER,
  players,
  botGames,
  seed,
  effort = 4,
  onProgress,
}: ContentSimulation): ContentFigures {
  const { pack, missions, texts, errors } = readContent(folder);
  if (!pack || errors.length > 0) throw new Error(`content cannot be read:\n${errors.join('\n')}`);
  const [locale = 'fr'] = pack.locales;
  const textsByLocale = Object.fromEntries(
    pack.locales.map((each) => [each, Object.assign({}, ...Object.values(texts[each] ?? {})) as Texts]),
  );
  const library = createPlayLibrary(
    readKnownPlays(join(folder, 'src/plays')),
    { greedy: 4 * effort, random: 6 * effort, joined: 20 * effort, changed: 100 * effort },
    createRandom(seed, 'plays'),
  );
  return measureContent({
    pack,
    missions,
    texts: textsByLocale[locale] ?? {},
    textsByLocale,
    library,
    players,
    botGames,
    random: createRandom(seed, 'content'),
    ...(onProgress ? { onProgress } : {}),
  });
}

export { contentToText };
