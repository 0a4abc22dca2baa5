/**
 * The sounds of one file one after the other: samples, and where each sound starts and how long it is.
 * Knows no file format.
 */
import { ambiences, withShoulders } from './ambience.mjs';
import { effects } from './effects.mjs';
import { atLoudness, levelled, RATE } from './synth.mjs';

/** Silence between sprites, and what a loop carries of itself on both sides, in seconds. */
const GAP = 0.06;
const SHOULDER = 0.08;

const milliseconds = (samples) => Math.round((samples / RATE) * 1000);

/** @param {{ effects: string[], loops: string[] }} file names of its sounds
 *  @returns {{ parts: Float32Array[], sprites: Record<string, [startMs: number, durationMs: number]> }} */
export function makeSprite(file) {
  const parts = [];
  const sprites = {};
  let length = 0;
  const append = (samples) => {
    parts.push(samples, new Float32Array(Math.round(GAP * RATE)));
    length += samples.length + Math.round(GAP * RATE);
  };
  for (const name of file.effects) {
    const { make, peak } = effects[name];
    const samples = levelled(make(), peak);
    sprites[name] = [milliseconds(length), milliseconds(samples.length)];
    append(samples);
  }
  for (const name of file.loops) {
    const { make, loudness } = ambiences[name];
    const turn = atLoudness(make(), loudness);
    sprites[name] = [milliseconds(length) + SHOULDER * 1000, milliseconds(turn.length)];
    append(withShoulders(turn, SHOULDER));
  }
  return { parts, sprites };
}
