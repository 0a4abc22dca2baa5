/** Quiet beds within four walls. Each returns one turn of a loop. Knows no file format. */
import { air, bird, breathing, drop, swell } from './loop.mjs';
import { tick } from './phrase.mjs';
import { voices } from './story-sounds.mjs';
import { bell, createChance, filter, mix, RATE, room, shaped, silence } from './synth.mjs';

/** Seconds of one turn. */
const TURN = 4.8;

/** The stillness of a room: almost nothing, and darker the smaller it is. */
const stillness = (chance, hertz) => air(TURN, chance, 'low', hertz);

/** A steady hum whose waves fit whole into a turn. */
function hum(hertz, partials) {
  const whole = Math.round(hertz * TURN) / TURN;
  const out = silence(TURN);
  for (let i = 0; i < out.length; i++)
    out[i] = partials.reduce(
      (sum, level, n) => sum + level * Math.sin((2 * Math.PI * whole * (n + 1) * i) / RATE),
      0,
    );
  return out;
}

const cups = (out, list) => {
  for (const [at, note, level] of list) mix(out, bell(note, 0.3), at, level, true);
};

/** The welcome desk: people talking further in, cups somewhere. */
export function desk() {
  const out = shaped(stillness(createChance(202), 190), () => 0.8);
  mix(
    out,
    shaped(
      filter(voices(TURN, 77, 3, true), 'low', 700, 0.7, true),
      (t) => 0.4 + 0.6 * swell(TURN, 1, 0.2)(t),
    ),
    0,
    0.22,
  );
  cups(out, [
    [0.9, 'D7', 0.02],
    [1.02, 'B6', 0.014],
    [3.7, 'A6', 0.016],
  ]);
  return breathing(out);
}

/** The cellar: a fridge that hums, a drop now and then. */
export function cellar() {
  const chance = createChance(203);
  const out = shaped(hum(49, [0.5, 0.4, 0.12]), (t) => 0.85 + 0.15 * swell(TURN, 3, 0)(t));
  mix(out, stillness(chance, 240), 0, 0.5);
  for (const [at, hertz, level] of [
    [0.8, 760, 0.14],
    [2.7, 690, 0.1],
    [3.02, 930, 0.06],
  ])
    mix(out, room(drop(hertz, 0.12), 0.5, 0.5), at, level, true);
  return breathing(out, 0.5);
}

/** The kitchen: soup, spoons and cups, a wide warm room. */
export function kitchen() {
  const chance = createChance(204);
  const out = shaped(stillness(chance, 260), () => 0.6);
  for (let i = 0; i < 42; i++)
    mix(
      out,
      drop(110 + chance() * 190, 0.08 + chance() * 0.07),
      chance() * TURN,
      0.08 + chance() * 0.16,
      true,
    );
  mix(out, air(TURN, chance, 'band', 2200, 0.6), 0, 0.02);
  cups(out, [
    [0.6, 'F#6', 0.05],
    [0.74, 'A6', 0.035],
    [2.2, 'D7', 0.03],
    [3.5, 'E6', 0.04],
    [3.62, 'F#6', 0.03],
  ]);
  return breathing(out, 0.4);
}

/** The desk by the window: a fan, some keys, a printer two rooms away, a bird outside. */
export function office() {
  const chance = createChance(205);
  const out = shaped(stillness(chance, 320), () => 0.7);
  mix(out, hum(120, [0.1, 0.05]), 0, 0.4);
  for (const at of [0.5, 0.63, 0.72, 0.9, 1.03, 2.6, 2.71, 2.86])
    mix(out, tick(Math.round(at * 100), 1500, 0.03), at, 0.16 + chance() * 0.1, true);
  const strokes = shaped(
    air(1.1, chance, 'band', 700, 1.2),
    (t) => (0.5 + 0.5 * Math.sin(2 * Math.PI * 5 * t)) * Math.sin((Math.PI * t) / 1.1),
  );
  mix(out, strokes, 3.2, 0.3, true);
  mix(out, bird(chance), 1.7, 0.05, true);
  return breathing(out, 0.4);
}

/** The back room: a clock, the wood of chairs, the stillness of people who listen. */
export function backRoom() {
  const chance = createChance(206);
  const out = shaped(stillness(chance, 210), () => 0.8);
  for (let beat = 0; beat < 8; beat++)
    mix(
      out,
      room(tick(40 + (beat % 2), beat % 2 ? 1250 : 1600, 0.04), 0.2, 0.1),
      beat * 0.6 + 0.15,
      0.3,
      true,
    );
  const creak = shaped(
    air(0.3, chance, 'band', (t) => 260 + 500 * t, 6),
    (t) => Math.sin((Math.PI * t) / 0.3) ** 2,
  );
  mix(out, creak, 2.35, 0.5, true);
  mix(out, filter(voices(1.2, 33, 1), 'low', 420, 0.7), 3.3, 0.1, true);
  return breathing(out, 0.5);
}
