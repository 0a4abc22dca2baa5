/**
 * The sounds of the game, one function each, all in D major so that they never quarrel.
 * Returns samples and the peak they are levelled to. Knows no file format.
 */
import {
  bell,
  createChance,
  fadeOut,
  filter,
  kalimba,
  marimba,
  mix,
  noise,
  pad,
  pitch,
  RATE,
  room,
  shaped,
  silence,
  struck,
} from './synth.mjs';

const hump = (from, length) => (t) => {
  const x = (t - from) / length;
  return x < 0 || x > 1 ? 0 : Math.sin(Math.PI * x) ** 2;
};

/** Notes one after the other: [instrument, note, at, seconds, level]. */
const phrase = (seconds, notes) =>
  notes.reduce(
    (out, [instrument, note, at, length, level = 1]) => mix(out, instrument(note, length, level), at),
    silence(seconds),
  );

const tick = (seed, hertz, seconds) =>
  shaped(filter(noise(seconds, createChance(seed)), 'band', hertz, 1.4), (t) =>
    Math.exp(-t / (seconds * 0.22)),
  );

function tap() {
  const out = kalimba('D5', 0.11, 0.8);
  return mix(out, tick(3, 1800, 0.03), 0, 0.5);
}

function page() {
  const chance = createChance(11);
  const air = filter(noise(0.34, chance), 'band', (t) => 1400 + 5200 * t, 0.9);
  return shaped(air, (t) => hump(0, 0.2)(t) * 0.8 + hump(0.14, 0.18)(t));
}

function door() {
  const out = silence(0.95);
  mix(
    out,
    struck(92, 0.3, [
      [1, 1, 0.06],
      [2.3, 0.5, 0.03],
      [4.1, 0.25, 0.015],
    ]),
    0,
  );
  mix(out, tick(7, 900, 0.07), 0, 0.8);
  mix(out, bell('A5', 0.6, 0.34), 0.12);
  mix(out, bell('F#5', 0.8, 0.4), 0.26);
  return room(out, 0.12);
}

const placed = () => {
  const out = struck(pitch('D3'), 0.26, [
    [1, 1, 0.06],
    [2.4, 0.4, 0.03],
    [5.1, 0.2, 0.012],
  ]);
  mix(out, tick(5, 1100, 0.04), 0, 0.6);
  return mix(out, marimba('A4', 0.22, 0.3), 0.01);
};

const picked = () =>
  mix(
    struck(
      pitch('A4'),
      0.17,
      [
        [1, 1, 0.05],
        [2, 0.2, 0.03],
      ],
      { glide: -7, glideSeconds: 0.022 },
    ),
    tick(9, 2600, 0.02),
    0,
    0.25,
  );

const right = () =>
  room(
    phrase(0.62, [
      [kalimba, 'A4', 0, 0.34, 0.8],
      [kalimba, 'D5', 0.075, 0.4, 0.9],
      [kalimba, 'F#5', 0.15, 0.5],
    ]),
    0.12,
  );

const softNo = () =>
  phrase(0.6, [
    [marimba, 'F#4', 0, 0.34],
    [marimba, 'E4', 0.13, 0.4, 0.9],
    [marimba, 'E3', 0.13, 0.36, 0.5],
  ]);

/** Two breathy notes going up, like "hm?". */
function asked() {
  const out = silence(0.5);
  for (const [note, at, length, glide] of [
    ['E5', 0, 0.2, -1],
    ['A5', 0.14, 0.32, -3],
  ])
    mix(
      out,
      shaped(
        struck(
          pitch(note),
          length,
          [
            [1, 1, 1],
            [2, 0.1, 0.4],
          ],
          { attack: 0.03, glide, glideSeconds: 0.05 },
        ),
        (t) => Math.cos((Math.PI / 2) * Math.min(1, t / length)),
      ),
      at,
    );
  return room(out, 0.16);
}

/** The motor's hum sinks, shudders, knocks three times and stops. */
function fridgeDies() {
  const out = silence(1.5);
  let phase = 0;
  for (let i = 0; i < out.length; i++) {
    const t = i / RATE;
    const fall = t < 0.35 ? 1 : Math.max(0.32, 1 - (t - 0.35) * 0.75);
    phase += (2 * Math.PI * 98 * fall) / RATE;
    const shudder = t < 0.35 ? 1 : 0.55 + 0.45 * Math.sin(2 * Math.PI * (17 - t * 6) * t);
    const level = t < 0.08 ? t / 0.08 : t > 0.95 ? Math.max(0, 1 - (t - 0.95) / 0.16) : 1;
    out[i] =
      (Math.sin(phase) +
        0.45 * Math.sin(2 * phase) +
        0.22 * Math.sin(3 * phase) +
        0.1 * Math.sin(6 * phase)) *
      0.4 *
      shudder *
      level;
  }
  for (const [at, level] of [
    [0.86, 0.7],
    [1.0, 0.9],
    [1.17, 0.6],
  ]) {
    mix(
      out,
      struck(74, 0.22, [
        [1, 1, 0.05],
        [2.7, 0.6, 0.03],
        [6.3, 0.3, 0.012],
      ]),
      at,
      level,
    );
    mix(out, tick(Math.round(at * 100), 700, 0.05), at, level * 0.7);
  }
  return fadeOut(out, 0.08);
}

const phone = () =>
  room(
    phrase(
      0.9,
      [0, 0.07, 0.14, 0.21, 0.42, 0.49, 0.56, 0.63].map((at, i) => [
        marimba,
        i % 2 ? 'B5' : 'F#5',
        at,
        0.24,
        0.9,
      ]),
    ),
    0.1,
  );

/** People talking, no word to be heard: noisy voices through moving vowels. */
export function voices(seconds, seed, count, isLoop = false) {
  const chance = createChance(seed);
  const out = silence(seconds);
  const vowels = [
    [700, 1150],
    [500, 1750],
    [350, 2100],
    [450, 850],
    [600, 1000],
  ];
  for (let voice = 0; voice < count; voice++) {
    const base = 105 + chance() * 130;
    let at = isLoop ? chance() * seconds : chance() * 0.2;
    const until = isLoop ? at + seconds - 0.2 : seconds - 0.24;
    while (at < until) {
      const length = 0.11 + chance() * 0.13;
      const [first, second] = vowels[Math.floor(chance() * vowels.length)];
      const source = silence(length);
      const tune = base * (0.92 + chance() * 0.2);
      let phase = chance();
      for (let i = 0; i < source.length; i++) {
        phase += (tune * (1 + (0.06 * i) / source.length)) / RATE;
        source[i] = (phase % 1) * 2 - 1 + (chance() - 0.5) * 0.5;
      }
      const spoken = mix(filter(source, 'band', first, 5), filter(source, 'band', second, 7), 0, 0.5);
      mix(
        out,
        shaped(spoken, (t) => Math.sin((Math.PI * t) / length) ** 1.4),
        at,
        0.5 + chance() * 0.5,
        isLoop,
      );
      at += length * (0.75 + chance() * 0.5) + (chance() < 0.2 ? 0.16 : 0);
    }
  }
  return filter(out, 'low', 1900, 0.8, isLoop);
}

const murmur = () =>
  room(
    shaped(voices(1.3, 21, 5), (t) => Math.min(1, t / 0.2) * Math.min(1, Math.max(0, (1.3 - t) / 0.5))),
    0.2,
  );

/** A dozen people clapping: many small bursts, thick at first, thinning out. */
function applause() {
  const chance = createChance(33);
  const out = silence(1.5);
  for (let person = 0; person < 14; person++) {
    const tone = 900 + chance() * 900;
    const pace = 0.17 + chance() * 0.08;
    const stops = 0.7 + chance() * 0.65;
    for (let at = chance() * 0.2; at < stops; at += pace * (0.9 + chance() * 0.2)) {
      const clap = shaped(filter(noise(0.05, chance), 'band', tone, 1.6), (t) => Math.exp(-t / 0.009));
      mix(out, clap, at, (0.5 + chance() * 0.5) * (1 - at / 2.1));
    }
  }
  return room(filter(out, 'low', 4200, 0.7), 0.2);
}

const chime = () =>
  room(
    phrase(1.1, [
      [bell, 'D5', 0, 1, 0.7],
      [bell, 'A5', 0.09, 1, 0.6],
      [bell, 'D6', 0.18, 0.9, 0.45],
    ]),
    0.14,
    0.3,
  );

/** Dring, dring: a small bell struck fast. */
function bikeBell() {
  const out = silence(0.75);
  for (const start of [0, 0.27])
    for (let hit = 0; hit < 7; hit++)
      mix(
        out,
        struck(
          2093,
          0.3,
          [
            [1, 0.8, 0.07],
            [1.51, 0.4, 0.05],
            [2.32, 0.16, 0.03],
          ],
          { attack: 0.001 },
        ),
        start + hit * 0.026,
        0.5 + 0.5 * Math.sin((Math.PI * (hit + 1)) / 8),
      );
  return room(filter(out, 'low', 5200, 0.7), 0.08, 0.15);
}

/** Something about you has been seen: a small warm sparkle. */
const evidence = () =>
  room(
    mix(
      phrase(0.85, [
        [kalimba, 'F#5', 0, 0.4, 0.6],
        [kalimba, 'A5', 0.07, 0.42, 0.65],
        [kalimba, 'B5', 0.14, 0.44, 0.6],
        [bell, 'D6', 0.22, 0.6, 0.4],
      ]),
      pad('D4', 0.8, 0.35, 0.1),
    ),
    0.16,
  );

/** The map opens. */
const reveal = () => {
  const out = silence(1.5);
  for (const [note, level] of [
    ['D3', 0.5],
    ['A3', 0.4],
    ['F#4', 0.3],
    ['E4', 0.2],
  ])
    mix(out, pad(note, 1.45, level, 0.5));
  mix(
    out,
    phrase(1.4, [
      [kalimba, 'D4', 0.1, 0.5, 0.5],
      [kalimba, 'A4', 0.24, 0.5, 0.55],
      [kalimba, 'D5', 0.38, 0.5, 0.6],
      [kalimba, 'F#5', 0.52, 0.6, 0.6],
      [bell, 'A5', 0.68, 0.7, 0.4],
    ]),
  );
  return room(out, 0.2);
};

/** Sprite name → how to make it and how loud its highest peak may be. */
export const effects = {
  tap: { make: tap, peak: 0.3 },
  page: { make: page, peak: 0.26 },
  door: { make: door, peak: 0.5 },
  placed: { make: placed, peak: 0.5 },
  picked: { make: picked, peak: 0.36 },
  right: { make: right, peak: 0.5 },
  'soft-no': { make: softNo, peak: 0.45 },
  asked: { make: asked, peak: 0.36 },
  'fridge-dies': { make: fridgeDies, peak: 0.62 },
  phone: { make: phone, peak: 0.46 },
  murmur: { make: murmur, peak: 0.36 },
  applause: { make: applause, peak: 0.5 },
  chime: { make: chime, peak: 0.5 },
  'bike-bell': { make: bikeBell, peak: 0.34 },
  evidence: { make: evidence, peak: 0.5 },
  reveal: { make: reveal, peak: 0.56 },
};
