/**
 * `node sound/build.mjs`: plays the score into one sprite and writes assets/sounds.webm, .m4a and .json.
 * Needs ffmpeg (libopus and aac); only whoever changes a sound needs it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ambiences, withShoulders } from './ambience.mjs';
import { effects } from './effects.mjs';
import { levelled, RATE } from './synth.mjs';
import { makeWave } from './wave.mjs';

/** Silence between sprites, and what a loop carries of itself on both sides, in seconds. */
const GAP = 0.06;
const SHOULDER = 0.08;

const assets = new URL('../assets/', import.meta.url);
const parts = [];
const sprites = {};
let length = 0;
const milliseconds = (samples) => Math.round((samples / RATE) * 1000);
const append = (samples) => {
  parts.push(samples);
  length += samples.length;
};

for (const [name, { make, peak }] of Object.entries(effects)) {
  const samples = levelled(make(), peak);
  sprites[name] = [milliseconds(length), milliseconds(samples.length)];
  append(samples);
  append(new Float32Array(Math.round(GAP * RATE)));
}
for (const [name, { make, peak }] of Object.entries(ambiences)) {
  const turn = levelled(make(), peak);
  sprites[name] = [milliseconds(length) + SHOULDER * 1000, milliseconds(turn.length)];
  append(withShoulders(turn, SHOULDER));
  append(new Float32Array(Math.round(GAP * RATE)));
}

const folder = mkdtempSync(join(tmpdir(), 'sounds-'));
const wave = join(folder, 'sounds.wav');
writeFileSync(wave, makeWave(parts, RATE));
const encode = (file, ...options) => {
  const target = fileURLToPath(new URL(file, assets));
  execFileSync('ffmpeg', [
    '-y',
    '-loglevel',
    'error',
    '-i',
    wave,
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    ...options,
    target,
  ]);
  console.log(`${file}: ${statSync(target).size} bytes`);
};
encode(
  'sounds.webm',
  '-c:a',
  'libopus',
  '-b:a',
  '16k',
  '-vbr',
  'on',
  '-application',
  'audio',
  '-frame_duration',
  '60',
  '-flags:a',
  '+bitexact',
);
encode(
  'sounds.m4a',
  '-c:a',
  'aac',
  '-b:a',
  '26k',
  '-ar',
  '24000',
  '-movflags',
  '+faststart',
  '-flags:a',
  '+bitexact',
);
rmSync(folder, { recursive: true });

const json = `${JSON.stringify(sprites)}\n`;
writeFileSync(new URL('sounds.json', assets), json);
console.log(`${Object.keys(sprites).length} sprites, ${(length / RATE).toFixed(1)} s`);
