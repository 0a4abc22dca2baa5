/**
 * Who plays: people with a true level per competence, under several ideas of how people answer; and bots.
 * Knows no estimate: a player sees a moment and takes an option.
 */
import { LEVELS, type Level } from '@requapass/framework';
import type { ShownOption } from './simulate-moment.js';
import { pickIndex, pickWeighted, type Random } from './simulate-random.js';

/** Index of the option taken, among those shown. */
export type Choose = (options: readonly ShownOption[], level: Level, random: Random) => number;

export interface Player {
  readonly name: string;
  /** A new person of this kind: how they choose throughout one game. */
  readonly arrive: (random: Random) => Choose;
}

/** Takes the nearer option the likelier, as the product's own model has it. */
function nearest(spread: number): Choose {
  return (options, level, random) =>
    pickWeighted(
      options.map((option) => Math.exp(-Math.abs(option.level - level) / spread)),
      random,
    );
}

/** Takes their own level seven times in ten, otherwise one next to it; never further. */
const adjacentOnly: Choose = (options, level, random) => {
  const weights = options.map((option) => [0.7, 0.15][Math.abs(option.level - level)] ?? 0);
  return weights.some((weight) => weight > 0)
    ? pickWeighted(weights, random)
    : pickIndex(options.length, random);
};

/** Answers three times in ten as somebody one level higher would: as they would like to be. */
const lookingGood: Choose = (options, level, random) =>
  nearest(0.8)(options, random() < 0.3 ? (Math.min(level + 1, LEVELS.length) as Level) : level, random);

/** With probability `rate`, an answer given without reading. */
function inattentive(rate: number, choose: Choose): Choose {
  return (options, level, random) =>
    random() < rate ? pickIndex(options.length, random) : choose(options, level, random);
}

function person(name: string, choose: Choose): Player {
  return { name, arrive: () => choose };
}

/** The people the product's model describes: spread 0.8, one answer in five unread. */
export const MATCHED = person('as the model has it', inattentive(0.2, nearest(0.8)));

/** People the model does not describe. */
export const MISMATCHED: readonly Player[] = [
  person('nearer their level (τ 0.5)', inattentive(0.2, nearest(0.5))),
  person('further afield (τ 1.2)', inattentive(0.2, nearest(1.2))),
  person('always attentive (ε 0)', nearest(0.8)),
  person('often inattentive (ε 0.4)', inattentive(0.4, nearest(0.8))),
  {
    name: 'each their own attention (ε 0–0.6)',
    arrive: (random) => inattentive(0.6 * random(), nearest(0.8)),
  },
  person('own level or next to it only', inattentive(0.2, adjacentOnly)),
  person('biased upwards', inattentive(0.2, lookingGood)),
];

/** Nobody: what clicking without reading gets. */
export const BOTS: readonly Player[] = [
  person('at random', (options, _level, random) => pickIndex(options.length, random)),
  person('always first', () => 0),
  person('always last', (options) => options.length - 1),
  person('always longest', (options) => options.findIndex((option) => option.isLongest)),
];

/** Not a bot: somebody who sees through every moment and takes what looks best. */
export const FLATTERER: Player = person('always the highest', (options) =>
  options.reduce(
    (best, option, index) => (option.level > (options[best] as ShownOption).level ? index : best),
    0,
  ),
);
