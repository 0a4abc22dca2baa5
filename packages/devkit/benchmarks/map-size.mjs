/**
 * What a browser loads before the competence map, or the badge showcase, keeps its place: the element's own script and
 * what that imports at once, Lit inside. Reads the built files and runs no browser; `embed.js`, which any element needs,
 * is told apart.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize } from './sizes.mjs';

/** What the map promises, in bytes. */
export const MAP_BOUND = 12_000;

/** What the showcase promises: Lit inside, nothing that reads or verifies. */
export const SHOWCASE_BOUND = 10_000;

const ENTRY = /^competence-map-[\w-]{8}\.js$/;
const SHOWCASE_ENTRY = /^badge-showcase-[\w-]{8}\.js$/;
const STATIC_IMPORT = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

/** @param {string} folder - `v1` of the embed folder @returns {{ brotli: number, files: number, embed: number }} */
export function measureMapSize(folder) {
  return measureFirstLoad(folder, ENTRY, 'competence map');
}

/** The same of the badge showcase. */
export function measureShowcaseSize(folder) {
  return measureFirstLoad(folder, SHOWCASE_ENTRY, 'badge showcase');
}

function measureFirstLoad(folder, pattern, words) {
  const entry = readdirSync(folder).find((name) => pattern.test(name));
  if (!entry) throw new Error(`no file of the ${words} in ${folder}: build it first`);
  const files = new Set();
  const visit = (name) => {
    if (files.has(name)) return;
    files.add(name);
    for (const [, other] of readFileSync(join(folder, name), 'utf8').matchAll(STATIC_IMPORT)) visit(other);
  };
  visit(entry);
  const weigh = (name) => brotliSize(readFileSync(join(folder, name)));
  return {
    brotli: [...files].reduce((sum, name) => sum + weigh(name), 0),
    files: files.size,
    embed: weigh('embed.js'),
  };
}

/** A sentence where the map is heavier than promised. */
export function brokenMapSize({ brotli }) {
  return brotli > MAP_BOUND
    ? [`what the competence map loads first: ${brotli} bytes, and ${MAP_BOUND} are the most`]
    : [];
}

/** A sentence where the showcase is heavier than promised. */
export function brokenShowcaseSize({ brotli }) {
  return brotli > SHOWCASE_BOUND
    ? [`what the badge showcase loads first: ${brotli} bytes, and ${SHOWCASE_BOUND} are the most`]
    : [];
}

export function printShowcaseSize({ brotli, files }) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `\nwhat the badge showcase loads first, Lit inside, brotli: at most ${kilobytes(SHOWCASE_BOUND)}\n${kilobytes(brotli).padStart(9)}  in ${files} files`,
  );
}

export function printMapSize({ brotli, files, embed }) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `\nwhat the competence map loads first, Lit inside, brotli: at most ${kilobytes(MAP_BOUND)}\n${kilobytes(brotli).padStart(9)}  in ${files} files (and ${kilobytes(embed)} of embed.js, which any element needs)`,
  );
}
