/**
 * What a composing mentions: slots, blocks, readers, facts, texts, places. Knows no pack.
 */
import type { ChallengeAuthoring } from '../challenge/authoring.js';
import { problemsOfContinues } from '../challenge/continues.js';
import { challengeOfKind } from '../challenge/merge.js';
import { comparisonsOf } from '../graph/conditions.js';
import type { Mission, Slug } from '../mission.js';
import type { Found, FoundText, Keys } from '../parse/found.js';
import { pathOf, type Problem } from '../parse/problem.js';
import { duplicateNames, unknownNames } from '../parse/unknown-name.js';
import { composingFacts } from './facts.js';
import { sheetOf, slotsFor } from './sheet.js';
import type { ComposingChallenge, ComposingState } from './types.js';

/** Where the sheet is, and where blocks wait: every scene of a composing has these places. */
const PLACES = ['sheet', 'tray'];

/** A sheet with nothing on it: its facts have the names all sheets of the challenge have. */
const BLANK: ComposingState = {
  kind: 'composing',
  sheet: {},
  before: {},
  looked: [],
  shown: [],
  mended: [],
  said: null,
  hasAsked: false,
};

/** What the parser, the checker and the linter ask of a composing. */
export const COMPOSING_AUTHORING: ChallengeAuthoring<ComposingChallenge> = {
  texts(challenge, keys) {
    const slots = challenge.slots.map(({ name }, index): FoundText => ({
      value: name,
      role: 'name',
      keys: [...keys, 'slots', index, 'name'],
    }));
    const blocks = challenge.blocks.flatMap(({ text, back }, index): FoundText[] => [
      { value: text, role: 'label', keys: [...keys, 'blocks', index, 'text'] },
      { value: back, role: 'label', keys: [...keys, 'blocks', index, 'back'] },
    ]);
    const remarks = challenge.readers.flatMap(({ remarks: said }, reader) =>
      said.map(({ text }, index): FoundText => ({
        value: text,
        role: 'line',
        keys: [...keys, 'readers', reader, 'remarks', index, 'text'],
      })),
    );
    return [
      { value: challenge.text, role: 'line', keys: [...keys, 'text'] },
      { value: challenge.ending, role: 'name', keys: [...keys, 'ending'] },
      ...slots,
      ...blocks,
      ...remarks,
    ];
  },

  problems(mission, slug) {
    const circle = problemsOfContinues(mission, slug);
    return circle.length > 0
      ? circle
      : [...namesOf(mission, slug), ...remarksOf(mission, slug), ...homeless(mission, slug)];
  },

  places: () => PLACES,
};

/** Names that do not exist, or are written twice. */
function namesOf(mission: Mission, slug: Slug): readonly Problem[] {
  const keys: Keys = ['challenges', slug];
  const { slots, blocks, readers, closes = [], continues } = challengeOfKind(mission, slug, 'composing');
  const sheet = sheetOf(mission, slug);
  const before = continues === undefined ? null : sheetOf(mission, continues);
  const ids = (part: string, list: readonly { readonly id: Slug }[]): readonly Found<Slug>[] =>
    list.map(({ id }, index) => ({ value: id, keys: [...keys, part, index, 'id'] }));
  const people = readers.map(({ who }, index) => ({ value: who, keys: [...keys, 'readers', index, 'who'] }));
  const fits = blocks.flatMap((block, index) =>
    block.fits.map((value, fit) => ({ value, keys: [...keys, 'blocks', index, 'fits', fit] })),
  );
  const closed = closes.map((value, index) => ({ value, keys: [...keys, 'closes', index] }));
  return [
    ...unknownNames(
      'slot',
      fits,
      sheet.slots.map(({ id }) => id),
    ),
    ...unknownNames('part', closed, before ? [...before.slots, ...before.blocks].map(({ id }) => id) : []),
    ...unknownNames('character', people, mission.cast),
    ...duplicateNames('slot', ids('slots', slots)),
    ...duplicateNames('block', ids('blocks', blocks)),
    ...duplicateNames('reader', people),
  ];
}

/** A reader always has something to say, and only about what the sheet's facts tell. */
function remarksOf(mission: Mission, slug: Slug): readonly Problem[] {
  const { readers } = challengeOfKind(mission, slug, 'composing');
  const facts = Object.keys(composingFacts(sheetOf(mission, slug), BLANK));
  return readers.flatMap(({ who, remarks }, reader) => {
    const keys: Keys = ['challenges', slug, 'readers', reader, 'remarks'];
    const read = remarks.flatMap(({ when }, index) =>
      comparisonsOf(when).map(({ fact }) => ({ value: fact, keys: [...keys, index, 'when'] })),
    );
    const speechless: Problem = {
      code: 'no-last-remark',
      path: pathOf([...keys, remarks.length - 1]),
      message: `"${who}" may have nothing to say`,
      hint: 'write a last remark without "when"',
    };
    return [...unknownNames('fact', read, facts), ...(remarks.at(-1)?.when ? [speechless] : [])];
  });
}

/** A block that goes nowhere can never be used. */
function homeless(mission: Mission, slug: Slug): readonly Problem[] {
  const sheet = sheetOf(mission, slug);
  return sheet.blocks
    .filter((block) => slotsFor(sheet, block).length === 0)
    .map(({ id }) => ({
      code: 'fits-nowhere',
      path: pathOf(['challenges', slug, 'blocks']),
      message: `block "${id}" fits closed slots only`,
      hint: 'write it again here with a slot that is open, or close it too',
    }));
}
