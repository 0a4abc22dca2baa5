/** Quiet beds under the open sky. Each returns one turn of a loop. Knows no file format. */
import { air, bird, breathing, breeze, cricket, drop, gull, stream, swell } from './loop.mjs';
import { bikeBell, voices } from './story-sounds.mjs';
import { bell, createChance, filter, kalimba, marimba, mix, pad, shaped, silence } from './synth.mjs';

/** Seconds of one turn. */
const TURN = 4.8;

/** The river and its bridge, in the morning and whenever one comes back: water, wind, gulls, a bird. */
export function bridge() {
  const chance = createChance(301);
  const out = stream(TURN, chance);
  mix(out, breeze(TURN, chance, 420), 0, 0.55);
  for (let i = 0; i < 10; i++)
    mix(
      out,
      drop(380 + chance() * 520, 0.07 + chance() * 0.07),
      chance() * TURN,
      0.03 + chance() * 0.05,
      true,
    );
  mix(out, gull(), 0.9, 0.05, true);
  mix(out, gull(), 3.3, 0.02, true);
  mix(out, bird(chance), 2.3, 0.03, true);
  return breathing(out);
}

/** The quay on market day: people, the hot plate, a bicycle bell far off. */
export function market() {
  const chance = createChance(302);
  const out = shaped(
    filter(voices(TURN, 88, 4, true), 'low', 900, 0.7, true),
    (t) => 0.5 + 0.5 * swell(TURN, 1, 0.3)(t),
  );
  const plate = air(TURN, chance, 'band', 3200, 0.6);
  const crackle = Array.from({ length: 480 }, () => chance() ** 3);
  mix(
    out,
    shaped(plate, (t) => 0.3 + 0.7 * crackle[Math.floor(t * 100) % 480]),
    0,
    0.05,
  );
  mix(out, air(TURN, chance, 'low', 220), 0, 0.25);
  mix(out, filter(bikeBell(), 'low', 2600, 0.7), 3.2, 0.03, true);
  return breathing(out);
}

/** The café terrace: talk at other tables, cups, the bell of a tram. */
export function terrace() {
  const chance = createChance(303);
  const out = shaped(
    filter(voices(TURN, 55, 3, true), 'low', 750, 0.7, true),
    (t) => 0.5 + 0.5 * swell(TURN, 2, 0.1)(t),
  );
  mix(out, breeze(TURN, chance, 300), 0, 0.3);
  for (const [at, note, level] of [
    [0.7, 'B6', 0.05],
    [0.82, 'D7', 0.035],
    [2.9, 'A6', 0.045],
  ])
    mix(out, bell(note, 0.3), at, level, true);
  for (const [at, note] of [
    [3.7, 'F#5'],
    [3.95, 'F#5'],
  ])
    mix(out, bell(note, 0.9), at, 0.05, true);
  return breathing(out);
}

/** Saturday evening on both quays: a crowd, some wind, the beat of a band further away. */
export function party() {
  const seconds = 4.2;
  const chance = createChance(304);
  const out = shaped(
    filter(voices(seconds, 66, 5, true), 'low', 800, 0.7, true),
    (t) => 0.55 + 0.45 * swell(seconds, 1, 0.2)(t),
  );
  mix(out, breeze(seconds, chance, 340), 0, 0.45);
  for (let beat = 0; beat < 7; beat++)
    mix(
      out,
      filter(marimba(beat % 4 === 2 ? 'A2' : 'D2', 0.4), 'low', 500, 0.7),
      beat * 0.6 + 0.1,
      0.12,
      true,
    );
  return breathing(out);
}

/** The bench in the evening: slow water, crickets, music over the river. */
export function riverside() {
  const chance = createChance(305);
  const out = shaped(stream(TURN, chance), () => 0.8);
  mix(out, cricket(5), 0.4, 0.03, true);
  mix(out, cricket(4, 3150), 2.9, 0.018, true);
  const far = silence(TURN);
  mix(far, pad('D4', 2.3, 0.5, 0.5), 0.2, 1, true);
  mix(far, pad('A3', 2.3, 0.5, 0.5), 2.5, 1, true);
  for (const [note, at] of [
    ['F#4', 0.4],
    ['A4', 1],
    ['B4', 1.6],
    ['A4', 2.8],
    ['F#4', 3.4],
  ])
    mix(far, kalimba(note, 0.8), at, 0.8, true);
  mix(out, filter(far, 'low', 900, 0.7, true), 0, 0.08);
  return breathing(out);
}

/** Rain in gusts: goes on over another bed, and is heard once by itself when it begins. */
export function rain() {
  const seconds = 2.2;
  const chance = createChance(306);
  const out = shaped(air(seconds, chance, 'band', 2600, 0.5), () => 0.5);
  mix(out, air(seconds, chance, 'low', 500), 0, 0.4);
  for (let i = 0; i < 76; i++)
    mix(out, drop(900 + chance() * 1400, 0.03), chance() * seconds, 0.1 + chance() * 0.25, true);
  return breathing(out, 0.02);
}
