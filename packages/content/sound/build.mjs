/**
 * `node sound/build.mjs`: plays the score into one sprite and writes assets/sounds.webm, .m4a and .json.
 * Needs ffmpeg (libopus and aac); only whoever changes a sound needs it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOfScore } from './score-hash.mjs';
import { makeSprite } from './sprite.mjs';
import { RATE } from './synth.mjs';
import { makeWave } from './wave.mjs';

const assets = new URL('../assets/', import.meta.url);
const { parts, sprites } = makeSprite();
const folder = mkdtempSync(join(tmpdir(), 'sounds-'));
const wave = join(folder, 'sounds.wav');
writeFileSync(wave, makeWave(parts, RATE));

const FORMATS = {
  'sounds.webm': ['libopus', '-b:a', '16k', '-vbr', 'on', '-application', 'audio', '-frame_duration', '60'],
  'sounds.m4a': ['aac', '-b:a', '26k', '-ar', '24000', '-movflags', '+faststart'],
};
const input = ['-y', '-loglevel', 'error', '-i', wave, '-map_metadata', '-1', '-fflags', '+bitexact'];
for (const [name, codec] of Object.entries(FORMATS)) {
  const file = fileURLToPath(new URL(name, assets));
  execFileSync('ffmpeg', [...input, '-c:a', ...codec, '-flags:a', '+bitexact', file]);
  console.log(`${name}: ${statSync(file).size} bytes`);
}
rmSync(folder, { recursive: true });

writeFileSync(new URL('sounds.json', assets), `${JSON.stringify(sprites)}\n`);
writeFileSync(new URL('build.json', assets), `${JSON.stringify({ score: hashOfScore() })}\n`);
const seconds = parts.reduce((sum, part) => sum + part.length, 0) / RATE;
console.log(`${Object.keys(sprites).length} sprites, ${seconds.toFixed(1)} s`);
