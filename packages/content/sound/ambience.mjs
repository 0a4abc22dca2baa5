/**
 * Two quiet beds that run in circles: the river and the room. What passes the end comes back at the start.
 * Returns samples of exactly one turn. Knows no file format.
 */
import { voices } from './story-sounds.mjs';
import { bell, createChance, filter, mix, noise, pitch, RATE, shaped, silence, struck } from './synth.mjs';

const TURN = 6;
/** A slow wave that fits a whole number of times into one turn. */
const swell = (times, phase) => (t) => 0.5 + 0.5 * Math.sin(2 * Math.PI * ((times * t) / TURN + phase));

/**
 * Breathes once a turn, quietest where the turn begins: what a codec does to the seam is hardly heard there.
 */
const breathing = (samples) => shaped(samples, (t) => 0.3 + 0.7 * Math.sin((Math.PI * t) / TURN));

/** A drop of water: a short note that rises. */
const drop = (hertz, seconds) =>
  struck(hertz, seconds, [[1, 1, seconds * 0.3]], { glide: -9, glideSeconds: seconds * 0.5, attack: 0.006 });

/** A bird far off: two or three falling whistles. */
function bird(chance) {
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

function riverBed() {
  const chance = createChance(101);
  const flow = silence(TURN);
  const water = noise(TURN, chance);
  mix(flow, shaped(filter(water, 'low', 420, 0.7, true), swell(2, 0)), 0, 0.55);
  mix(flow, filter(water, 'low', 260, 0.7, true), 0, 0.5);
  mix(
    flow,
    shaped(
      filter(noise(TURN, chance), 'band', 900, 0.8, true),
      (t) => 0.3 + 0.7 * swell(3, 0.3)(t) * swell(5, 0.1)(t),
    ),
    0,
    0.16,
  );
  const out = filter(flow, 'low', 1300, 0.7, true);
  for (let i = 0; i < 16; i++)
    mix(
      out,
      drop(380 + chance() * 520, 0.07 + chance() * 0.07),
      chance() * TURN,
      0.035 + chance() * 0.05,
      true,
    );
  for (const at of [1.1, 4.3]) mix(out, bird(chance), at, 0.035, true);
  return out;
}

function roomBed() {
  const chance = createChance(202);
  const out = silence(TURN);
  mix(out, filter(noise(TURN, chance), 'low', 190, 0.7, true), 0, 0.8);
  mix(
    out,
    shaped(filter(voices(TURN, 77, 3, true), 'low', 700, 0.7, true), (t) => 0.4 + 0.6 * swell(1, 0.2)(t)),
    0,
    0.22,
  );
  // cups, somewhere
  for (const [at, note, level] of [
    [0.9, 'D7', 0.02],
    [1.02, 'B6', 0.014],
    [3.7, 'A6', 0.016],
    [5.2, 'F#6', 0.014],
  ])
    mix(out, bell(note, 0.3), at, level, true);
  return out;
}

/** Sprite name → one turn of the loop and how loud its highest peak may be. */
export const ambiences = {
  'ambience-river': { make: () => breathing(riverBed()), peak: 0.17 },
  'ambience-room': { make: () => breathing(roomBed()), peak: 0.12 },
};

/** The loop with a little of itself before and after, so that an inexact seek still meets itself. */
export function withShoulders(turn, seconds) {
  const shoulder = Math.round(seconds * RATE);
  const out = new Float32Array(turn.length + 2 * shoulder);
  for (let i = 0; i < out.length; i++) out[i] = turn[(i - shoulder + turn.length) % turn.length];
  return out;
}
