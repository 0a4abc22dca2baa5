/** Small helps for effects: a hump of loudness, notes in a row, a tick of wood. Knows no effect. */
import { createChance, filter, mix, noise, shaped, silence } from './synth.mjs';

export const hump = (from, length) => (t) => {
  const x = (t - from) / length;
  return x < 0 || x > 1 ? 0 : Math.sin(Math.PI * x) ** 2;
};

/** Notes one after the other: [instrument, note, at, seconds, level]. */
export const phrase = (seconds, notes) =>
  notes.reduce(
    (out, [instrument, note, at, length, level = 1]) => mix(out, instrument(note, length, level), at),
    silence(seconds),
  );

export const tick = (seed, hertz, seconds) =>
  shaped(filter(noise(seconds, createChance(seed)), 'band', hertz, 1.4), (t) =>
    Math.exp(-t / (seconds * 0.22)),
  );
