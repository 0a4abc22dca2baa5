/**
 * What a discussion mentions: people, faces, moves, proposals, texts, props. Knows no pack.
 */
import type { ChallengeAuthoring } from '../challenge/authoring.js';
import { problemsOfContinues } from '../challenge/continues.js';
import type { Mission, Slug, TextKey } from '../mission.js';
import type { FoundText, Keys, TextRole } from '../parse/found.js';
import { pathOf, type Problem } from '../parse/problem.js';
import { problemsOfNames } from './names.js';
import { discussionOf, tableOf } from './table.js';
import type { DiscussionChallenge } from './types.js';

/** Where proposals lie: every scene of a discussion has this place. */
const TABLE = 'table';

/** What the parser, the checker and the linter ask of a discussion. */
export const DISCUSSION_AUTHORING: ChallengeAuthoring<DiscussionChallenge> = {
  texts(challenge, keys) {
    const { text, ending, people, proposals, customs, moves, tasks = [] } = challenge;
    return [
      { value: text, role: 'line', keys: [...keys, 'text'] },
      { value: ending, role: 'name', keys: [...keys, 'ending'] },
      ...people.flatMap((person, index) => textsIn(person, PERSON_TEXTS, [...keys, 'people', index])),
      ...proposals.flatMap((proposal, index) =>
        textsIn(proposal, PROPOSAL_TEXTS, [...keys, 'proposals', index]),
      ),
      ...customs.flatMap((custom, index) => textsIn(custom, CUSTOM_TEXTS, [...keys, 'customs', index])),
      ...moves.flatMap((move, index) => textsIn(move, NAMED, [...keys, 'moves', index])),
      ...tasks.flatMap((task, index) => textsIn(task, NAMED, [...keys, 'tasks', index])),
      ...linesOf(challenge, keys),
    ];
  },

  problems(mission, slug) {
    const circle = problemsOfContinues(mission, slug);
    if (circle.length > 0) return circle;
    return [...problemsOfNames(mission, slug), ...problemsOfPlay(mission, slug)];
  },

  places: () => [TABLE],

  faces({ people, faces }, keys) {
    return people.flatMap(({ who }) =>
      Object.entries(faces).map(([mood, face]) => ({ value: { who, face }, keys: [...keys, 'faces', mood] })),
    );
  },

  props({ moves }, keys) {
    return moves.flatMap((move, index) =>
      'shows' in move && move.shows !== undefined
        ? [{ value: move.shows, keys: [...keys, 'moves', index, 'shows'] }]
        : [],
    );
  },
};

const NAMED: Readonly<Record<string, TextRole>> = { name: 'name' };
const CUSTOM_TEXTS: Readonly<Record<string, TextRole>> = { name: 'name', explained: 'line' };
const PROPOSAL_TEXTS: Readonly<Record<string, TextRole>> = { name: 'name', about: 'line' };
const PERSON_TEXTS: Readonly<Record<string, TextRole>> = {
  sign: 'line',
  habit: 'line',
  holds: 'line',
  says: 'line',
  more: 'line',
  wish: 'name',
  thanked: 'line',
  takes: 'line',
  wonders: 'line',
};

function textsIn(entry: object, roles: Readonly<Record<string, TextRole>>, keys: Keys): FoundText[] {
  const values = entry as Readonly<Record<string, TextKey | undefined>>;
  return Object.entries(roles).flatMap(([name, role]) => {
    const value = values[name];
    return value === undefined ? [] : [{ value, role, keys: [...keys, name] }];
  });
}

function linesOf({ moves, proposals }: DiscussionChallenge, keys: Keys): readonly FoundText[] {
  return [
    ...moves.flatMap((move, index) =>
      'says' in move
        ? [{ value: move.says.text, role: 'line' as const, keys: [...keys, 'moves', index, 'says', 'text'] }]
        : [],
    ),
    ...proposals.flatMap(({ echo }, index) =>
      echo
        ? [{ value: echo.text, role: 'line' as const, keys: [...keys, 'proposals', index, 'echo', 'text'] }]
        : [],
    ),
  ];
}

/** It must be possible to finish: a proposal that lies there from the start, or somebody who can speak. */
function problemsOfPlay(mission: Mission, slug: Slug): readonly Problem[] {
  const table = tableOf(mission, slug);
  const path = pathOf(['challenges', slug]);
  const isDecided = table.moves.some(({ does }) => does === 'propose');
  if (isDecided && !table.proposals.some(({ from, of }) => from === undefined && of === undefined))
    return [
      {
        code: 'nothing-to-propose',
        path,
        message: `no proposal lies on the table of "${slug}" from the start`,
        hint: 'write one without "from" and "of"',
      },
    ];
  const usable = table.moves
    .filter(({ does }) => does === 'approach' || does === 'round')
    .map(({ id }) => id);
  const canSpeak = table.people.some(({ opensTo }) => opensTo.some((move) => usable.includes(move)));
  if (canSpeak || isDecided || discussionOf(mission, slug).continues !== undefined) return [];
  return [
    {
      code: 'nobody-speaks',
      path,
      message: `nobody at the table of "${slug}" can be helped to speak`,
      hint: 'name a move that is an approach or a round in somebody’s "opensTo"',
    },
  ];
}
