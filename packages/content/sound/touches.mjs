/** What answers a finger: short, soft, all in D major so that they never quarrel. */
import { hump, phrase, tick } from './phrase.mjs';
import {
  createChance,
  filter,
  kalimba,
  marimba,
  mix,
  noise,
  pitch,
  room,
  shaped,
  silence,
  struck,
} from './synth.mjs';

export function tap() {
  const out = kalimba('D5', 0.11, 0.8);
  return mix(out, tick(3, 1800, 0.03), 0, 0.5);
}

export function page() {
  const chance = createChance(11);
  const air = filter(noise(0.34, chance), 'band', (t) => 1400 + 5200 * t, 0.9);
  return shaped(air, (t) => hump(0, 0.2)(t) * 0.8 + hump(0.14, 0.18)(t));
}

export const placed = () => {
  const out = struck(pitch('D3'), 0.26, [
    [1, 1, 0.06],
    [2.4, 0.4, 0.03],
    [5.1, 0.2, 0.012],
  ]);
  mix(out, tick(5, 1100, 0.04), 0, 0.6);
  return mix(out, marimba('A4', 0.22, 0.3), 0.01);
};

export const picked = () =>
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

export const right = () =>
  room(
    phrase(0.62, [
      [kalimba, 'A4', 0, 0.34, 0.8],
      [kalimba, 'D5', 0.075, 0.4, 0.9],
      [kalimba, 'F#5', 0.15, 0.5],
    ]),
    0.12,
  );

export const softNo = () =>
  phrase(0.6, [
    [marimba, 'F#4', 0, 0.34],
    [marimba, 'E4', 0.13, 0.4, 0.9],
    [marimba, 'E3', 0.13, 0.36, 0.5],
  ]);

/** Two breathy notes going up, like "hm?". */
export function asked() {
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
