/**
 * All sounds one after the other, as one sprite: samples, and where each sound starts and how long it is.
 * Knows no file format.
 */
import { ambiences, withShoulders } from './ambience.mjs';
import { effects } from './effects.mjs';
import { levelled, RATE } from './synth.mjs';

/** Silence between sprites, and what a loop carries of itself on both sides, in seconds. */
const GAP = 0.06;
const SHOULDER = 0.08;

const milliseconds = (samples) => Math.round((samples / RATE) * 1000);

/** @returns {{ parts: Float32Array[], sprites: Record<string, [startMs: number, durationMs: number]> }} */
export function makeSprite() {
  const parts = [];
  const sprites = {};
  let length = 0;
  const append = (samples) => {
    parts.push(samples, new Float32Array(Math.round(GAP * RATE)));
    length += samples.length + Math.round(GAP * RATE);
  };
  for (const [name, { make, peak }] of Object.entries(effects)) {
    const samples = levelled(make(), peak);
    sprites[name] = [milliseconds(length), milliseconds(samples.length)];
    append(samples);
  }
  for (const [name, { make, peak }] of Object.entries(ambiences)) {
    const turn = levelled(make(), peak);
    sprites[name] = [milliseconds(length) + SHOULDER * 1000, milliseconds(turn.length)];
    append(withShoulders(turn, SHOULDER));
  }
  return { parts, sprites };
}
