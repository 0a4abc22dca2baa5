/** The quiet beds by sprite name. Knows no file format. */
import { backRoom, cellar, desk, kitchen, office } from './ambience-inside.mjs';
import { bridge, market, party, rain, riverside, terrace } from './ambience-outside.mjs';
import { RATE } from './synth.mjs';

/** Sprite name → one turn of the loop, and how loud it is on the whole. */
export const ambiences = {
  'ambience-bridge': { make: bridge, loudness: -30 },
  'ambience-door': { make: desk, loudness: -32 },
  'ambience-cellar': { make: cellar, loudness: -31 },
  'ambience-kitchen': { make: kitchen, loudness: -31 },
  'ambience-stand': { make: market, loudness: -31 },
  'ambience-laptop': { make: office, loudness: -33 },
  'ambience-phone': { make: terrace, loudness: -31 },
  'ambience-back-room': { make: backRoom, loudness: -33 },
  'ambience-party': { make: party, loudness: -29 },
  'ambience-riverside': { make: riverside, loudness: -31 },
  rain: { make: rain, loudness: -28 },
};

/** The loop with a little of itself before and after, so that an inexact seek still meets itself. */
export function withShoulders(turn, seconds) {
  const shoulder = Math.round(seconds * RATE);
  const out = new Float32Array(turn.length + 2 * shoulder);
  for (let i = 0; i < out.length; i++) out[i] = turn[(i - shoulder + turn.length) % turn.length];
  return out;
}
