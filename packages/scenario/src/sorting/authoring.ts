/**
 * What a sorting challenge mentions: shelves, texts, places. Knows no pack.
 */
import type { ChallengeAuthoring } from '../challenge/authoring.js';
import { problemsOfContinues } from '../challenge/continues.js';
import type { Mission, Slug } from '../mission.js';
import type { Found } from '../parse/found.js';
import { pathOf, type Problem } from '../parse/problem.js';
import { duplicateNames, unknownNames } from '../parse/unknown-name.js';
import { boardOf, sortingOf } from './board.js';
import type { SortingChallenge } from './types.js';

/** Where items lie that are on no shelf: every scene of a sorting has this place. */
const TABLE = 'table';

/** What the parser, the checker and the linter ask of a sorting. */
export const SORTING_AUTHORING: ChallengeAuthoring<SortingChallenge> = {
  texts(challenge, keys) {
    return [
      { value: challenge.text, role: 'line', keys: [...keys, 'text'] },
      ...challenge.items.flatMap(({ name, label }, index) => [
        { value: name, role: 'name' as const, keys: [...keys, 'items', index, 'name'] },
        { value: label, role: 'label' as const, keys: [...keys, 'items', index, 'label'] },
      ]),
      ...challenge.shelves.flatMap(({ name, rule }, index) => [
        { value: name, role: 'name' as const, keys: [...keys, 'shelves', index, 'name'] },
        { value: rule, role: 'rule' as const, keys: [...keys, 'shelves', index, 'rule'] },
      ]),
    ];
  },

  problems(mission, slug) {
    const circle = problemsOfContinues(mission, slug);
    return circle.length > 0 ? circle : problemsOfBoard(mission, slug);
  },

  places(mission, slug) {
    const board = boardOf(mission, slug);
    return [TABLE, ...board.shelves.map((shelf) => shelf.id).filter((id) => !board.closed.has(id))];
  },
};

function problemsOfBoard(mission: Mission, slug: Slug): readonly Problem[] {
  const keys = ['challenges', slug];
  const { items, shelves, closes = [] } = sortingOf(mission, slug);
  const board = boardOf(mission, slug);
  const known = board.shelves.map((shelf) => shelf.id);
  const fits = items.flatMap((item, index) =>
    item.fits.map((value, fit): Found<Slug> => ({ value, keys: [...keys, 'items', index, 'fits', fit] })),
  );
  const closed = closes.map((value, index): Found<Slug> => ({ value, keys: [...keys, 'closes', index] }));
  const homeless = board.items.filter((item) => item.fits.every((shelf) => board.closed.has(shelf)));
  return [
    ...unknownNames('shelf', [...fits, ...closed], known),
    ...duplicateNames('item', ids(items, [...keys, 'items'])),
    ...duplicateNames('shelf', ids(shelves, [...keys, 'shelves'])),
    ...homeless.map(({ id }) => ({
      code: 'fits-nowhere',
      path: pathOf([...keys, 'items']),
      message: `item "${id}" fits closed shelves only`,
      hint: 'write it again here with a shelf that is open',
    })),
  ];
}

function ids(
  list: readonly { readonly id: Slug }[],
  keys: readonly (string | number)[],
): readonly Found<Slug>[] {
  return list.map(({ id }, index) => ({ value: id, keys: [...keys, index, 'id'] }));
}
