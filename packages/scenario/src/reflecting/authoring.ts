/**
 * What a reflecting mentions: its cards and their texts. Knows no pack.
 */
import type { ChallengeAuthoring } from '../challenge/authoring.js';
import { problemsOfContinues } from '../challenge/continues.js';
import { challengeOfKind } from '../challenge/merge.js';
import type { FoundText } from '../parse/found.js';
import { duplicateNames } from '../parse/unknown-name.js';
import type { ReflectingChallenge } from './types.js';

/** What the parser, the checker and the linter ask of a reflecting. */
export const REFLECTING_AUTHORING: ChallengeAuthoring<ReflectingChallenge> = {
  texts: (challenge, keys) => [
    { value: challenge.text, role: 'line', keys: [...keys, 'text'] },
    ...challenge.cards.map(({ text }, index): FoundText => ({
      value: text,
      role: 'line',
      keys: [...keys, 'cards', index, 'text'],
    })),
  ],

  problems(mission, slug) {
    const circle = problemsOfContinues(mission, slug);
    if (circle.length > 0) return circle;
    const ids = challengeOfKind(mission, slug, 'reflecting').cards.map(({ id }, index) => ({
      value: id,
      keys: ['challenges', slug, 'cards', index, 'id'],
    }));
    return duplicateNames('card', ids);
  },

  places: () => [],

  props: ({ shows }, keys) => (shows === undefined ? [] : [{ value: shows, keys: [...keys, 'shows'] }]),
};
