/** Things one handles: money, paper, machines, chairs, pots. Short, dry, in D where they ring. */
import { drop } from './loop.mjs';
import { hump, phrase, tick } from './phrase.mjs';
import {
  bell,
  createChance,
  fadeOut,
  filter,
  marimba,
  mix,
  noise,
  pitch,
  RATE,
  room,
  shaped,
  silence,
  struck,
} from './synth.mjs';

const metal = (note, seconds) =>
  struck(
    pitch(note),
    seconds,
    [
      [1, 1, seconds * 0.22],
      [1.51, 0.4, seconds * 0.16],
      [2.74, 0.2, seconds * 0.08],
    ],
    { attack: 0.001 },
  );

/** A coin put down: it lands twice. */
export const coin = () =>
  filter(
    phrase(0.4, [
      [metal, 'D7', 0, 0.24, 0.8],
      [metal, 'F#7', 0.075, 0.3, 0.55],
    ]),
    'low',
    5200,
    0.7,
  );

/** A drawer that rolls out, rings and stops. */
export function tillOpen() {
  const chance = createChance(401);
  const out = silence(0.8);
  mix(
    out,
    shaped(
      filter(noise(0.3, chance), 'band', (t) => 500 + 1500 * t, 1.2),
      hump(0, 0.3),
    ),
    0.06,
    0.7,
  );
  mix(out, bell('A6', 0.6, 0.3), 0);
  mix(out, bell('D7', 0.6, 0.22), 0.05);
  mix(
    out,
    struck(118, 0.18, [
      [1, 1, 0.04],
      [2.3, 0.4, 0.02],
    ]),
    0.34,
    0.8,
  );
  return fadeOut(out, 0.05);
}

/** Batter on a hot plate. */
export function sizzle() {
  const seconds = 1.05;
  const chance = createChance(402);
  const spits = Array.from({ length: 110 }, () => chance() ** 2);
  const hiss = filter(noise(seconds, chance), 'band', (t) => 3600 - 900 * t, 0.7);
  return fadeOut(
    shaped(
      hiss,
      (t) => Math.min(1, t / 0.04) * Math.exp(-t / 0.36) * (0.35 + 0.65 * spits[Math.floor(t * 100)]),
    ),
    0.15,
  );
}

/** A sheet taken and turned. */
export function paper() {
  const chance = createChance(403);
  const folds = Array.from({ length: 50 }, () => chance() ** 2);
  const rustle = filter(noise(0.46, chance), 'band', (t) => 2300 + 1900 * t, 0.9);
  return shaped(
    rustle,
    (t) => (hump(0, 0.2)(t) + 0.8 * hump(0.18, 0.26)(t)) * (0.3 + 0.7 * folds[Math.floor(t * 100)]),
  );
}

/** A printer: three strokes of its head, the sheet comes out. */
export function print() {
  const chance = createChance(404);
  const out = silence(1.25);
  for (let stroke = 0; stroke < 3; stroke++) {
    const run = shaped(
      filter(noise(0.24, chance), 'band', stroke % 2 ? (t) => 1300 - 1500 * t : (t) => 900 + 1500 * t, 2.2),
      hump(0, 0.24),
    );
    mix(out, run, stroke * 0.26, 0.8);
    mix(
      out,
      struck(
        stroke % 2 ? 294 : 330,
        0.22,
        [
          [1, 1, 0.2],
          [3, 0.3, 0.1],
        ],
        { attack: 0.04 },
      ),
      stroke * 0.26,
      0.16,
    );
  }
  mix(out, paper(), 0.78, 0.7);
  return fadeOut(out, 0.05);
}

/** A key of a mouse: down, up. */
export const click = () => {
  const out = silence(0.1);
  mix(out, tick(405, 1900, 0.02), 0);
  mix(out, tick(406, 2700, 0.016), 0.06, 0.5);
  return fadeOut(out, 0.02);
};

/** A telephone that shakes on a table: two pulses, wood under it. */
export function buzz() {
  const out = silence(0.72);
  for (const at of [0, 0.36]) {
    const pulse = silence(0.26);
    for (let i = 0; i < pulse.length; i++) {
      const turn = (2 * Math.PI * 147 * i) / RATE;
      pulse[i] = Math.sin(turn) + 0.4 * Math.sin(2 * turn) + 0.22 * Math.sin(5 * turn);
    }
    mix(
      out,
      shaped(pulse, (t) => Math.min(1, t / 0.03) * Math.min(1, Math.max(0, (0.26 - t) / 0.06))),
      at,
    );
  }
  return filter(out, 'low', 900, 0.7);
}

/** The telephone on the kitchen wall: two small bells struck in turn. */
export function ring() {
  const out = silence(1.05);
  for (let hit = 0; hit < 12; hit++)
    mix(
      out,
      metal(hit % 2 ? 'F#6' : 'D6', 0.42),
      hit * 0.042,
      0.45 + 0.35 * Math.sin((Math.PI * (hit + 1)) / 13),
    );
  return fadeOut(filter(out, 'low', 3800, 0.7), 0.2);
}

/** A note pinned to a board. */
export const pinNote = () => {
  const out = silence(0.34);
  mix(out, shaped(filter(noise(0.12, createChance(407)), 'band', 3000, 0.9), hump(0, 0.12)), 0, 0.35);
  mix(
    out,
    struck(196, 0.16, [
      [1, 1, 0.035],
      [2.6, 0.4, 0.015],
    ]),
    0.11,
  );
  mix(out, marimba('D5', 0.2, 0.3), 0.115);
  return out;
};

/** A chair pushed back on a wooden floor. */
export function chair() {
  const chance = createChance(408);
  const out = silence(0.6);
  const scrape = silence(0.4);
  let phase = 0;
  for (let i = 0; i < scrape.length; i++) {
    const t = i / RATE;
    phase += (150 + 90 * t + 26 * Math.sin(2 * Math.PI * 23 * t)) / RATE;
    scrape[i] = (phase % 1) * 2 - 1 + (chance() - 0.5) * 0.8;
  }
  mix(out, shaped(filter(scrape, 'band', 420, 1.1), hump(0, 0.4)), 0, 0.7);
  mix(
    out,
    struck(104, 0.16, [
      [1, 1, 0.04],
      [2.2, 0.4, 0.02],
    ]),
    0.4,
    0.55,
  );
  return fadeOut(filter(out, 'low', 1600, 0.7), 0.05);
}

/** Two steps on planks. */
export function step() {
  const out = silence(0.62);
  for (const [at, hertz, level] of [
    [0, 132, 1],
    [0.3, 118, 0.85],
  ]) {
    mix(
      out,
      struck(hertz, 0.2, [
        [1, 1, 0.045],
        [2.4, 0.5, 0.02],
        [4.3, 0.2, 0.01],
      ]),
      at,
      level,
    );
    mix(out, tick(409 + Math.round(at * 10), 640, 0.05), at, level * 0.5);
  }
  return room(out, 0.08, 0.1);
}

/** Something warm poured into a cup, which fills. */
export function pour() {
  const seconds = 0.95;
  const chance = createChance(410);
  const out = shaped(
    filter(noise(seconds, chance), 'band', (t) => 620 + 700 * t, 1.3),
    (t) => 0.5 * hump(0, seconds)(t),
  );
  for (let i = 0; i < 26; i++) {
    const at = 0.08 + chance() * 0.72;
    mix(out, drop(420 + 620 * at + chance() * 160, 0.06), at, 0.25 + chance() * 0.3);
  }
  return fadeOut(out, 0.12);
}
