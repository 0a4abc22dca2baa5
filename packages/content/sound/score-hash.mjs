/** A mark of the score the committed sounds were made from: ffmpeg is not everywhere, so a test compares it. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

/** Formatting does not count, only what is written. */
export function hashOfScore() {
  const hash = createHash('sha256');
  const score = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.mjs'));
  for (const file of score.sort())
    hash.update(readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(/[\s,]+/g, ''));
  return hash.digest('hex');
}
