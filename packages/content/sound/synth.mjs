/**
 * A small synthesiser: plucks, bells, breaths and filtered noise as arrays of samples in -1…1.
 * Knows no game. Chance is seeded, so the same score gives the same samples.
 */

/** Samples per second. */
export const RATE = 48000;

export const silence = (seconds) => new Float32Array(Math.ceil(seconds * RATE));

/** A seeded source of numbers in 0…1 (xorshift32: G. Marsaglia, "Xorshift RNGs", 2003). */
export function createChance(seed) {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

/** Frequency of a note such as `F#4` (equal temperament, A4 = 440 Hz). */
export function pitch(note) {
  const [, letter, sharp, octave] = note.match(/^([A-G])(#?)(\d)$/);
  const step = { C: -9, D: -7, E: -5, F: -4, G: -2, A: 0, B: 2 }[letter] + (sharp ? 1 : 0);
  return 440 * 2 ** ((step + (Number(octave) - 4) * 12) / 12);
}

/** Adds `part` into `target` at a time; with `isLoop` what runs over the end comes back at the start. */
export function mix(target, part, atSeconds = 0, gain = 1, isLoop = false) {
  const start = Math.round(atSeconds * RATE);
  for (let i = 0; i < part.length; i++) {
    const at = start + i;
    if (at < target.length) target[at] += part[i] * gain;
    else if (isLoop) target[at % target.length] += part[i] * gain;
    else break;
  }
  return target;
}

/** A short rise so that nothing clicks. */
const rise = (t, seconds) => (t < seconds ? 0.5 - 0.5 * Math.cos((Math.PI * t) / seconds) : 1);

/** Sum of decaying sines: `partials` are [ratio, level, decay seconds]. `glide` bends the start, in semitones. */
export function struck(
  frequency,
  seconds,
  partials,
  { attack = 0.003, glide = 0, glideSeconds = 0.05 } = {},
) {
  const out = silence(seconds);
  for (const [ratio, level, decay] of partials) {
    let phase = 0;
    for (let i = 0; i < out.length; i++) {
      const t = i / RATE;
      const bend = 2 ** ((glide * Math.exp(-t / glideSeconds)) / 12);
      phase += (2 * Math.PI * frequency * ratio * bend) / RATE;
      out[i] += Math.sin(phase) * level * Math.exp(-t / decay) * rise(t, attack);
    }
  }
  return fadeOut(out, Math.min(0.03, seconds / 4));
}

/** A wooden bar, warm and short. */
export const marimba = (note, seconds = 0.5, level = 1) =>
  struck(pitch(note), seconds, [
    [1, level, seconds * 0.28],
    [3.93, level * 0.16, seconds * 0.07],
    [9.2, level * 0.05, 0.012],
  ]);

/** A thumb piano: rounder, a little longer. */
export const kalimba = (note, seconds = 0.7, level = 1) =>
  struck(
    pitch(note),
    seconds,
    [
      [1, level, seconds * 0.3],
      [2, level * 0.12, seconds * 0.16],
      [5.4, level * 0.07, 0.03],
    ],
    { attack: 0.002 },
  );

/** A small bell. */
export const bell = (note, seconds = 1, level = 1) =>
  struck(
    pitch(note),
    seconds,
    [
      [1, level, seconds * 0.3],
      [2.01, level * 0.34, seconds * 0.2],
      [3.01, level * 0.12, seconds * 0.12],
      [4.2, level * 0.1, seconds * 0.07],
    ],
    { attack: 0.002 },
  );

/** A soft held tone with a slow start: several sines a little apart. */
export function pad(note, seconds, level = 1, attack = 0.2) {
  const out = silence(seconds);
  for (const detune of [-0.004, 0, 0.0045]) {
    const step = (2 * Math.PI * pitch(note) * (1 + detune)) / RATE;
    for (let i = 0; i < out.length; i++) {
      const t = i / RATE;
      const shape = rise(t, attack) * Math.cos((Math.PI / 2) * Math.min(1, t / seconds));
      out[i] += (Math.sin(step * i) + 0.2 * Math.sin(2 * step * i)) * shape * level * 0.33;
    }
  }
  return fadeOut(out, 0.03);
}

/** White noise. */
export function noise(seconds, chance) {
  const out = silence(seconds);
  for (let i = 0; i < out.length; i++) out[i] = chance() * 2 - 1;
  return out;
}

/**
 * Band-pass or low-pass with a centre that may move (state-variable filter, Chamberlin).
 * `hertz` is a number or a function of seconds. `isLoop` runs the start twice so that the end meets it.
 */
export function filter(samples, kind, hertz, q = 1, isLoop = false) {
  const out = new Float32Array(samples.length);
  let [low, band] = [0, 0];
  for (let pass = isLoop ? 0 : 1; pass < 2; pass++)
    for (let i = 0; i < samples.length; i++) {
      const f = 2 * Math.sin((Math.PI * (typeof hertz === 'function' ? hertz(i / RATE) : hertz)) / RATE);
      low += f * band;
      const high = samples[i] - low - band / q;
      band += f * high;
      out[i] = kind === 'low' ? low : band / q;
    }
  return out;
}

/** Multiplies by a function of seconds. */
export function shaped(samples, level) {
  return samples.map((value, i) => value * level(i / RATE));
}

export function fadeOut(samples, seconds) {
  const count = Math.min(samples.length, Math.round(seconds * RATE));
  for (let i = 0; i < count; i++)
    samples[samples.length - 1 - i] *= 0.5 - 0.5 * Math.cos((Math.PI * i) / count);
  return samples;
}

/** A small warm room, so that all sounds live in the same place. `wet` 0…1. */
export function room(samples, wet = 0.16, tail = 0.25) {
  const out = new Float32Array(samples.length + Math.round(tail * RATE));
  out.set(samples);
  for (const [delay, feedback] of [
    [0.0297, 0.62],
    [0.0371, 0.58],
    [0.0411, 0.55],
    [0.0437, 0.52],
  ]) {
    const length = Math.round(delay * RATE);
    const line = new Float32Array(length);
    let damp = 0;
    for (let i = 0; i < out.length; i++) {
      const slot = i % length;
      damp += 0.45 * (line[slot] - damp);
      const input = i < samples.length ? samples[i] : 0;
      out[i] += damp * wet;
      line[slot] = input + damp * feedback;
    }
  }
  return fadeOut(out, tail * 0.6);
}

/** Scaled so that the highest peak is `peak`. */
export function levelled(samples, peak) {
  const top = samples.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  return top ? samples.map((value) => (value * peak) / top) : samples;
}

/** How loud the loudest tenth of a second is, or the whole with `Infinity`: decibels under full scale. */
export function loudnessOf(samples, seconds = 0.1) {
  const length = Math.min(samples.length, Math.round(seconds * RATE)) || 1;
  let energy = 0;
  let most = 0;
  for (let i = 0; i < samples.length; i++) {
    energy += samples[i] ** 2 - (i >= length ? samples[i - length] ** 2 : 0);
    most = Math.max(most, energy);
  }
  return 10 * Math.log10(most / length + 1e-12);
}

/** Scaled so that the whole is as loud as `decibels`. */
export function atLoudness(samples, decibels) {
  const gain = 10 ** ((decibels - loudnessOf(samples, Infinity)) / 20);
  return samples.map((value) => value * gain);
}
