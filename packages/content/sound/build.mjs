/**
 * `node sound/build.mjs [file…]`: plays the score into the files of sounds (or those named) and writes
 * assets/<file>.webm, .m4a and .json. Needs ffmpeg (libopus and aac); only whoever changes a sound needs it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { budgetOf, files } from './files.mjs';
import { hashOfScore } from './score-hash.mjs';
import { makeSprite } from './sprite.mjs';
import { RATE } from './synth.mjs';
import { makeWave } from './wave.mjs';

const FORMATS = ['webm', 'm4a'];
/** Bits a second: more are not heard in such short soft sounds, fewer are. */
const BITS = { most: 12_500, least: 7_000 };

const assets = new URL('../assets/', import.meta.url);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(files, name));
if (unknown.length > 0) {
  console.error(`file "${unknown[0]}" is not one of ${Object.keys(files).join(', ')}`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'sounds-'));
for (const [name, file] of Object.entries(files)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { parts, sprites } = makeSprite(file);
  const wave = join(folder, `${name}.wav`);
  writeFileSync(wave, makeWave(parts, RATE));
  let bits = BITS.most;
  while (encode(wave, name, 'webm', bits) > budgetOf(name)) {
    bits = Math.round(bits * 0.96);
    if (bits >= BITS.least) continue;
    console.error(`${name}: too much for ${budgetOf(name)} bytes; take a sound out of sound/files.mjs`);
    process.exit(1);
  }
  encode(wave, name, 'm4a', bits);
  writeFileSync(new URL(`${name}.json`, assets), `${JSON.stringify(sprites)}\n`);
  const seconds = parts.reduce((sum, part) => sum + part.length, 0) / RATE;
  const sizes = FORMATS.map((format) => `${format} ${statSync(fileOf(name, format)).size}`).join(', ');
  console.log(`${name}: ${seconds.toFixed(1)} s at ${(bits / 1000).toFixed(1)} kbit/s, ${sizes} bytes`);
}
rmSync(folder, { recursive: true });
writeFileSync(new URL('build.json', assets), `${JSON.stringify({ score: hashOfScore() })}\n`);

/** Writes the file in one format and says how large it has become. AAC needs more for the same. */
function encode(wave, name, format, bits) {
  const opus = ['-b:a', String(bits), '-vbr', 'on', '-application', 'audio', '-frame_duration', '60'];
  const aac = ['-b:a', String(Math.round(bits * 1.8)), '-ar', '24000', '-movflags', '+faststart'];
  const codec = format === 'webm' ? ['libopus', ...opus] : ['aac', ...aac];
  const input = [
    '-nostdin',
    '-y',
    '-loglevel',
    'error',
    '-i',
    wave,
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
  ];
  const target = fileURLToPath(fileOf(name, format));
  execFileSync('ffmpeg', [...input, '-c:a', ...codec, '-flags:a', '+bitexact', target]);
  return statSync(target).size;
}

function fileOf(name, format) {
  return new URL(`${name}.${format}`, assets);
}
