/** The evening of the party: people who agree and cheer, a tune, the weather. */
import { cricket } from './loop.mjs';
import { hump, phrase, tick } from './phrase.mjs';
import { voices } from './story-sounds.mjs';
import {
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
} from './synth.mjs';

/** One person humming two syllables, "mm-hm", the second higher. */
function hummed(note, seconds) {
  const out = silence(seconds);
  let phase = 0;
  for (let i = 0; i < out.length; i++) {
    const t = i / RATE / seconds;
    phase += (pitch(note) * (t < 0.45 ? 1 : 1.26) * (1 + 0.006 * Math.sin(2 * Math.PI * 5 * t))) / RATE;
    const level = t < 0.45 ? Math.sin((Math.PI * t) / 0.45) * 0.7 : Math.sin((Math.PI * (t - 0.45)) / 0.55);
    out[i] = ((phase % 1) * 2 - 1) * Math.max(0, level) ** 1.2;
  }
  return mix(filter(out, 'low', 380, 1), filter(out, 'band', 1100, 5), 0, 0.12);
}

/** Several people find it a good idea. */
export const agree = () => {
  const out = silence(0.8);
  for (const [note, at, level] of [
    ['D3', 0, 0.8],
    ['F#3', 0.05, 0.7],
    ['A3', 0.1, 0.6],
  ])
    mix(out, hummed(note, 0.6), at, level);
  return room(out, 0.12, 0.15);
};

/** A crowd that is glad: voices that rise, hands. */
export function cheer() {
  const chance = createChance(501);
  const seconds = 1.35;
  const out = silence(seconds);
  for (let voice = 0; voice < 9; voice++) {
    const base = 190 + chance() * 190;
    const from = chance() * 0.18;
    const length = 0.7 + chance() * 0.35;
    const call = silence(length);
    let phase = chance();
    for (let i = 0; i < call.length; i++) {
      const t = i / RATE / length;
      phase += (base * (1 + 0.28 * Math.sin(Math.PI * Math.min(1, t * 1.3)))) / RATE;
      call[i] = ((phase % 1) * 2 - 1 + (chance() - 0.5) * 0.5) * Math.sin(Math.PI * t) ** 0.9;
    }
    const sung = mix(filter(call, 'band', 720, 4), filter(call, 'band', 1350 + chance() * 300, 6), 0, 0.6);
    mix(out, sung, from, 0.6 + chance() * 0.4);
  }
  for (let i = 0; i < 16; i++)
    mix(out, tick(510 + i, 1100 + chance() * 700, 0.05), 0.2 + chance() * 0.85, 0.35);
  mix(out, voices(1.1, 45, 3), 0.1, 0.3);
  return fadeOut(filter(out, 'low', 2800, 0.7), 0.3);
}

/** Two bars of the band: a tune, a bass, hands on a drum. */
export const music = () => {
  const out = phrase(1.9, [
    [kalimba, 'D5', 0, 0.4, 0.7],
    [kalimba, 'F#5', 0.2, 0.4, 0.7],
    [kalimba, 'A5', 0.4, 0.5, 0.8],
    [kalimba, 'B5', 0.8, 0.4, 0.7],
    [kalimba, 'A5', 1, 0.4, 0.7],
    [kalimba, 'F#5', 1.2, 0.6, 0.75],
    [marimba, 'D3', 0, 0.5, 0.9],
    [marimba, 'A2', 0.6, 0.5, 0.8],
    [marimba, 'D3', 1.2, 0.6, 0.9],
  ]);
  for (const [at, level] of [
    [0, 0.6],
    [0.4, 0.3],
    [0.6, 0.5],
    [1, 0.3],
    [1.2, 0.6],
  ])
    mix(out, tick(520 + Math.round(at * 10), 420, 0.08), at, level);
  mix(out, pad('D4', 1.8, 0.16, 0.2), 0);
  return fadeOut(out, 0.3);
};

/** Thunder over the hills, too far to frighten anybody. */
export function thunderSoft() {
  const seconds = 1.4;
  const chance = createChance(502);
  const rolls = [0.1, 0.36, 0.58, 0.8].map((at) => [at, 0.4 + chance() * 0.6]);
  const deep = filter(noise(seconds, chance), 'low', (t) => 150 - 45 * t, 0.9);
  const level = (t) => rolls.reduce((sum, [at, strength]) => sum + strength * hump(at - 0.1, 0.75)(t), 0);
  return fadeOut(
    shaped(deep, (t) => level(t) * Math.min(1, t / 0.06) * (1 - t / seconds)),
    0.3,
  );
}

/** A gust that lifts the tents and goes. */
export const wind = () => {
  const seconds = 1;
  const gust = filter(
    noise(seconds, createChance(503)),
    'band',
    (t) => 260 + 520 * Math.sin((Math.PI * t) / seconds) ** 2,
    1.4,
  );
  return shaped(gust, hump(0, seconds));
};

/** Two crickets in the grass. */
export const crickets = () => {
  const out = silence(1.05);
  mix(out, cricket(3), 0);
  mix(out, cricket(2, 3150), 0.16, 0.5);
  return fadeOut(out, 0.1);
};
