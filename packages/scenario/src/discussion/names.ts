/** Names in a discussion that nothing bears, or that two things bear. Knows no pack. */
import type { Mission, Slug } from '../mission.js';
import type { Found, Keys } from '../parse/found.js';
import type { Problem } from '../parse/problem.js';
import { duplicateNames, unknownNames } from '../parse/unknown-name.js';
import { discussionOf, tableOf } from './table.js';
import type { DiscussionChallenge, Participant, Proposal } from './types.js';

/** One problem for each. */
export function problemsOfNames(mission: Mission, slug: Slug): readonly Problem[] {
  const keys: Keys = ['challenges', slug];
  const challenge = discussionOf(mission, slug);
  const table = tableOf(mission, slug);
  const { continues, closes = [] } = challenge;
  const before = continues === undefined ? undefined : tableOf(mission, continues);
  const idsOf = (list: readonly { readonly id: Slug }[] = []): readonly Slug[] => list.map(({ id }) => id);
  const moves = [...idsOf(table.moves), ...idsOf(before?.moves)];
  const proposals = idsOf(table.proposals);
  const people = table.people.map(({ who }) => who);
  return [
    ...unknownNames('character', charactersIn(challenge, keys), mission.cast),
    ...unknownNames('person', peopleIn(challenge, keys), people),
    ...unknownNames('move', movesIn(challenge, keys), moves),
    ...unknownNames('proposal', proposalsIn(challenge, keys), [...proposals, ...idsOf(before?.proposals)]),
    ...unknownNames('custom', customsIn(challenge, keys), idsOf(table.customs)),
    ...unknownNames('closed', listed(closes, [...keys, 'closes']), [
      ...idsOf(before?.moves),
      ...idsOf(before?.proposals),
    ]),
    ...duplicateNames(
      'person',
      challenge.people.map(({ who }, index) => ({ value: who, keys: [...keys, 'people', index, 'who'] })),
    ),
    ...duplicateNames('thing', [
      ...ids(challenge.proposals, [...keys, 'proposals']),
      ...ids(challenge.tasks ?? [], [...keys, 'tasks']),
    ]),
    ...duplicateNames('custom', ids(challenge.customs, [...keys, 'customs'])),
    ...duplicateNames('move', ids(challenge.moves, [...keys, 'moves'])),
  ];
}

/** Whoever sits at the table or speaks up belongs to the mission's cast. */
function charactersIn({ people, moves, proposals }: DiscussionChallenge, keys: Keys): readonly Found<Slug>[] {
  return [
    ...people.map(({ who }, index) => ({ value: who, keys: [...keys, 'people', index, 'who'] })),
    ...moves.flatMap((move, index) =>
      optional('says' in move ? move.says.who : undefined, [...keys, 'moves', index, 'says', 'who']),
    ),
    ...proposals.flatMap(({ echo }, index) =>
      optional(echo?.who, [...keys, 'proposals', index, 'echo', 'who']),
    ),
  ];
}

function peopleIn({ proposals, tasks = [] }: DiscussionChallenge, keys: Keys): readonly Found<Slug>[] {
  return [
    ...proposals.flatMap(({ from }, index) => optional(from, [...keys, 'proposals', index, 'from'])),
    ...tasks.flatMap(({ suits }, index) => listed(suits, [...keys, 'tasks', index, 'suits'])),
  ];
}

function movesIn({ people, customs }: DiscussionChallenge, keys: Keys): readonly Found<Slug>[] {
  return [
    ...people.flatMap(({ opensTo }, index) => listed(opensTo, [...keys, 'people', index, 'opensTo'])),
    ...customs.flatMap(({ keptBy }, index) => listed(keptBy, [...keys, 'customs', index, 'keptBy'])),
  ];
}

function proposalsIn({ people, proposals }: DiscussionChallenge, keys: Keys): readonly Found<Slug>[] {
  const partsOf = ({ of = [] }: Proposal | { of?: readonly Slug[] }, index: number) =>
    listed(of, [...keys, 'proposals', index, 'of']);
  const positionsOf = ({ positions = {} }: Participant, index: number) =>
    Object.keys(positions).map((value) => ({ value, keys: [...keys, 'people', index, 'positions', value] }));
  return [...proposals.flatMap(partsOf), ...people.flatMap(positionsOf)];
}

function customsIn({ people }: DiscussionChallenge, keys: Keys): readonly Found<Slug>[] {
  return people.flatMap(({ custom }, index) => optional(custom, [...keys, 'people', index, 'custom']));
}

function optional(value: Slug | undefined, keys: Keys): readonly Found<Slug>[] {
  return value === undefined ? [] : [{ value, keys }];
}

function listed(values: readonly Slug[], keys: Keys): readonly Found<Slug>[] {
  return values.map((value, index) => ({ value, keys: [...keys, index] }));
}

function ids(list: readonly { readonly id: Slug }[], keys: Keys): readonly Found<Slug>[] {
  return list.map(({ id }, index) => ({ value: id, keys: [...keys, index, 'id'] }));
}
