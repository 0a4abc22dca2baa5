/**
 * What a page downloads to verify one badge, beyond what always loads to verify: for a token, and for a proof inside JSON
 * with its contexts. Reads the built files and runs no browser.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize } from './sizes.mjs';

/** What is promised, in bytes. */
export const BADGE_BOUNDS = { token: 8_000, linkedData: 50_000 };

/** Files, without their hash, that each way of signing brings. */
const BRINGS = { token: ['token-credential', 'jose'], linkedData: ['embedded-credential', 'canonical-rdf'] };
const STATIC_IMPORT = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

/** @param {string} folder - `v1` of the embed folder @returns {{ token: number, linkedData: number }} brotli bytes */
export function measureBadgeSizes(folder) {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const text = (name) => readFileSync(join(folder, name), 'utf8');
  const named = (name) => {
    const file = scripts.find((script) => script.replace(/-[\w-]{8}\.js$/, '') === name);
    if (!file) throw new Error(`no file "${name}" in ${folder}: build it first`);
    return file;
  };
  const reach = (name, seen = new Set()) => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const [, other] of text(name).matchAll(STATIC_IMPORT)) reach(other, seen);
    return seen;
  };
  const verifier = scripts.find((name) => text(name).includes(`import(\`./${named('token-credential')}\`)`));
  if (!verifier) throw new Error(`nothing in ${folder} verifies a token`);
  const always = reach(verifier);
  const weigh = (names) => {
    const files = new Set(names.flatMap((name) => [...reach(named(name))]));
    return [...files]
      .filter((file) => !always.has(file))
      .reduce((sum, file) => sum + brotliSize(readFileSync(join(folder, file))), 0);
  };
  return { token: weigh(BRINGS.token), linkedData: weigh(BRINGS.linkedData) };
}

/** A sentence for each way of signing that is heavier than promised. */
export function brokenBadgeSizes(sizes) {
  return Object.entries(BADGE_BOUNDS)
    .filter(([kind, bound]) => sizes[kind] > bound)
    .map(
      ([kind, bound]) => `what verifies a badge (${kind}): ${sizes[kind]} bytes, and ${bound} are the most`,
    );
}

export function printBadgeSizes(sizes) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log('\nwhat one more badge to verify brings, brotli');
  for (const [kind, bound] of Object.entries(BADGE_BOUNDS))
    console.log(`${kilobytes(sizes[kind]).padStart(9)}  ${kind}, at most ${kilobytes(bound)}`);
}
