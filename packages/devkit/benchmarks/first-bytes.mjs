/**
 * What a partner's page, or a frame, downloads of ours before anything is played: the loader, the poster of the game on
 * top of Lit, and the two sides of the protocol. Bundles them as the embed folder does; runs no browser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../build.mjs';
import { smallStyles } from '../small-styles.mjs';
import { brotliSize } from './sizes.mjs';

/** What is promised, in bytes. */
export const FIRST_BYTES_BOUNDS = { loader: 2_000, poster: 3_000, host: 2_500, frame: 2_500 };

const WORDS = {
  loader: 'embed.js',
  poster: 'the poster of <requapass-game>, on top of Lit',
  host: 'the protocol in the page around the frame',
  frame: 'the protocol in the frame',
};

/** @param {string} folder - `v1` of the embed folder @returns {Promise<Record<keyof typeof WORDS, number>>} brotli bytes */
export async function measureFirstBytes(folder) {
  return {
    loader: brotliSize(readFileSync(join(folder, 'embed.js'))),
    poster: await weigh('packages/elements/src/define/game.ts'),
    host: await weigh('packages/protocol/src/host.ts'),
    frame: await weigh('packages/protocol/src/guest.ts'),
  };
}

/** A sentence for each that is heavier than promised. */
export function brokenFirstBytes(sizes) {
  return Object.entries(FIRST_BYTES_BOUNDS)
    .filter(([part, bound]) => sizes[part] > bound)
    .map(([part, bound]) => `${WORDS[part]}: ${sizes[part]} bytes, and ${bound} are the most`);
}

export function printFirstBytes(sizes) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
  console.log('\nwhat comes before anything is played, brotli');
  for (const [part, bound] of Object.entries(FIRST_BYTES_BOUNDS))
    console.log(`${kilobytes(sizes[part]).padStart(9)}  ${WORDS[part]}, at most ${kilobytes(bound)}`);
}

/** The entry and what it imports at once, without Lit. */
async function weigh(entry) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    plugins: [smallStyles()],
    resolve: { conditions: ['requapass-src', 'module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(ROOT, entry), formats: ['es'], fileName: 'entry' },
      rolldownOptions: { external: [/^lit(\/|$)/, /^@lit\//], output: { minify: true } },
    },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const reach = (name, seen = new Set()) => {
    const chunk = chunks.get(name);
    if (!chunk || seen.has(chunk)) return seen;
    seen.add(chunk);
    for (const other of chunk.imports) reach(other, seen);
    return seen;
  };
  const first = reach(output.find(({ isEntry }) => isEntry).fileName);
  return [...first].reduce((sum, { code }) => sum + brotliSize(Buffer.from(code)), 0);
}
