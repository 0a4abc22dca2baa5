/**
 * Who plays the content: people with a true level per competence, answering as the product's model has it; and
 * bots. Knows the declared response model, not the estimate.
 */
import type { Level } from '@requapass/framework';
import type { Mission, Texts } from '@requapass/scenario';
import { pickIndex, pickWeighted, type Random } from '../simulate-random.js';
import { finishPlay, nearestPlay, randomPlay } from './challenge-plays.js';
import type { PlayLibrary } from './play-library.js';
import type { ChallengeAt, ContentPlayer, ShownMoment, TrueLevels } from './play-content.js';

/** Spread and inattention of the response model: docs/model.md. */
const SPREAD = 0.8;
const INATTENTION = 0.2;

/** How far the plays taken were from those wanted, in levels per rubric. */
export interface PlayFit {
  rubrics: number;
  levels: number;
}

/** Somebody with these true levels. In a challenge they reach for a tier per rubric and really play. */
export function personWith(truth: TrueLevels, library: PlayLibrary, fit: PlayFit): ContentPlayer {
  const take = (levels: readonly Level[], level: Level, random: Random): number =>
    random() < INATTENTION
      ? pickIndex(levels.length, random)
      : pickWeighted(
          levels.map((other) => Math.exp(-Math.abs(other - level) / SPREAD)),
          random,
        );
  return {
    choose({ node, options }, random) {
      const levels = options.map((option) => option.level);
      return options[take(levels, truth[node.competence], random)]?.id ?? '';
    },
    play(at, random) {
      const wanted = at.node.rubrics.map(({ competence, tiers }) => {
        const levels = [...new Set(tiers.map(({ level }) => level))];
        return levels[take(levels, truth[competence], random)] as Level;
      });
      const { play, distance } = nearestPlay(library.playsAt(at), wanted, random);
      fit.rubrics += wanted.length;
      fit.levels += distance;
      return play.actions;
    },
  };
}

/** What clicking without reading gets. */
export function botsFor(texts: Texts): readonly { readonly name: string; readonly player: ContentPlayer }[] {
  const length = ({ text, does }: ShownMoment['options'][number]): number =>
    (texts[text]?.length ?? 0) + (does === undefined ? 0 : (texts[does]?.length ?? 0));
  const clicking = ({ mission, state }: ChallengeAt, random: Random) =>
    playOrThrow(mission, finishPlay(mission, state, randomPlay(mission, state, random), random)?.actions);
  const idle = ({ mission, state }: ChallengeAt, random: Random) =>
    playOrThrow(mission, finishPlay(mission, state, [], random)?.actions);
  const bot = (
    name: string,
    choose: (moment: ShownMoment, random: Random) => string | undefined,
    play: ContentPlayer['play'] = clicking,
  ) => ({
    name,
    player: { choose: (moment: ShownMoment, random: Random) => choose(moment, random) ?? '', play },
  });
  return [
    bot('at random', ({ options }, random) => options[pickIndex(options.length, random)]?.id),
    bot('always first', ({ options }) => options[0]?.id),
    bot('always last', ({ options }) => options.at(-1)?.id),
    bot('always longest', ({ options }) => [...options].sort((a, b) => length(b) - length(a))[0]?.id),
    bot('always shortest', ({ options }) => [...options].sort((a, b) => length(a) - length(b))[0]?.id),
    bot('always asks for help', () => 'help'),
    bot(
      'does nothing in challenges',
      ({ options }, random) => options[pickIndex(options.length, random)]?.id,
      idle,
    ),
  ];
}

function playOrThrow<T>(mission: Mission, actions: T | undefined): T {
  if (!actions) throw new Error(`a challenge of "${mission.id}" cannot be finished`);
  return actions;
}
