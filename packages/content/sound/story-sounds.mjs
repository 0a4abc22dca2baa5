/** What happens in the story: doors, machines, people, and the moments that count. In D major too. */
import { phrase, tick } from './phrase.mjs';
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
  RATE,
  room,
  shaped,
  silence,
  struck,
} from './synth.mjs';

export function door() {
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

/** The motor's hum sinks, shudders, knocks three times and stops. */
export function fridgeDies() {
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

export const phone = () =>
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

export const murmur = () =>
  room(
    shaped(voices(1.3, 21, 5), (t) => Math.min(1, t / 0.2) * Math.min(1, Math.max(0, (1.3 - t) / 0.5))),
    0.2,
  );

/** A dozen people clapping: many small bursts, thick at first, thinning out. */
export function applause() {
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

export const chime = () =>
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
export function bikeBell() {
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
export const evidence = () =>
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
export const reveal = () => {
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
