/**
 * What quiet beds are made of: sounds that run in circles, so that what passes the end comes back at the start.
 * Returns samples of exactly one turn. Knows no place.
 */
import { filter, mix, noise, pitch, RATE, shaped, silence, struck } from './synth.mjs';

/** A slow wave between 0 and 1 that fits a whole number of `times` into one turn. */
export const swell = (seconds, times, phase) => (t) =>
  0.5 + 0.5 * Math.sin(2 * Math.PI * ((times * t) / seconds + phase));

/**
 * Breathes once a turn, quietest where the turn begins: what a codec does to the seam is hardly heard there.
 */
export const breathing = (samples, least = 0.3) => {
  const seconds = samples.length / RATE;
  return shaped(samples, (t) => least + (1 - least) * Math.sin((Math.PI * t) / seconds));
};

/** Noise through a low or a band filter, in a circle. */
export const air = (seconds, chance, kind, hertz, q = 0.7) =>
  filter(noise(seconds, chance), kind, hertz, q, true);

/** Wind: air whose colour and strength drift. */
export const breeze = (seconds, chance, hertz) =>
  shaped(
    air(seconds, chance, 'band', (t) => hertz * (0.75 + 0.5 * swell(seconds, 1, 0.1)(t)), 0.9),
    (t) => 0.35 + 0.65 * swell(seconds, 2, 0.6)(t),
  );

/** Slow water. */
export const stream = (seconds, chance) => {
  const out = silence(seconds);
  const water = noise(seconds, chance);
  mix(out, shaped(filter(water, 'low', 420, 0.7, true), swell(seconds, 2, 0)), 0, 0.55);
  mix(out, filter(water, 'low', 260, 0.7, true), 0, 0.5);
  const ripple = filter(noise(seconds, chance), 'band', 900, 0.8, true);
  const play = (t) => 0.3 + 0.7 * swell(seconds, 3, 0.3)(t) * swell(seconds, 5, 0.1)(t);
  mix(out, shaped(ripple, play), 0, 0.16);
  return filter(out, 'low', 1300, 0.7, true);
};

/** A drop of water: a short note that rises. */
export const drop = (hertz, seconds) =>
  struck(hertz, seconds, [[1, 1, seconds * 0.3]], { glide: -9, glideSeconds: seconds * 0.5, attack: 0.006 });

/** A bird far off: two or three falling whistles. */
export function bird(chance) {
  const out = silence(0.5);
  const count = 2 + Math.floor(chance() * 2);
  for (let i = 0; i < count; i++)
    mix(
      out,
      struck(pitch('D7') * (i % 2 ? 0.89 : 1), 0.12, [[1, 1, 0.05]], {
        glide: 4,
        glideSeconds: 0.03,
        attack: 0.012,
      }),
      i * 0.13,
    );
  return out;
}

/** A gull: a cry that rises, breaks and falls, twice. */
export function gull() {
  const out = silence(0.75);
  for (const [at, high, length] of [
    [0, 1150, 0.34],
    [0.4, 1020, 0.28],
  ]) {
    const cry = silence(length);
    let phase = 0;
    for (let i = 0; i < cry.length; i++) {
      const t = i / RATE / length;
      phase +=
        (2 * Math.PI * high * (0.8 + 0.35 * Math.sin(Math.PI * Math.min(1, t * 1.4)) - 0.3 * t)) / RATE;
      cry[i] =
        (Math.sin(phase) + 0.35 * Math.sin(2 * phase) + 0.12 * Math.sin(3 * phase)) *
        Math.sin(Math.PI * t) ** 1.3;
    }
    mix(out, cry, at);
  }
  return out;
}

/** A cricket: `count` chirps of a few quick pulses. */
export function cricket(count, hertz = 3400) {
  const pulses = 4;
  const every = 0.3;
  const out = silence(count * every);
  for (let chirp = 0; chirp < count; chirp++)
    for (let pulse = 0; pulse < pulses; pulse++)
      mix(
        out,
        shaped(struck(hertz, 0.022, [[1, 1, 1]], { attack: 0.006 }), (t) =>
          Math.cos((Math.PI / 2) * Math.min(1, t / 0.022)),
        ),
        chirp * every + pulse * 0.03,
        0.5 + 0.5 * Math.sin((Math.PI * (pulse + 1)) / (pulses + 1)),
      );
  return out;
}
