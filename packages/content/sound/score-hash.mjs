/** A mark of the score the committed sounds were made from: ffmpeg is not everywhere, so a test compares it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const SCORE = [
  'synth.mjs',
  'phrase.mjs',
  'touches.mjs',
  'story-sounds.mjs',
  'effects.mjs',
  'ambience.mjs',
  'sprite.mjs',
  'wave.mjs',
  'build.mjs',
];

/** Formatting does not count, only what is written. */
export function hashOfScore() {
  const hash = createHash('sha256');
  for (const file of SCORE)
    hash.update(readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(/[\s,]+/g, ''));
  return hash.digest('hex');
}
