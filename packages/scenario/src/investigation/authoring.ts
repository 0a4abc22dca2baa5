/**
 * What an investigation mentions: sources, clues, claims, people, texts, places. Knows no pack.
 */
import type { ChallengeAuthoring } from '../challenge/authoring.js';
import { problemsOfContinues } from '../challenge/continues.js';
import { challengeOfKind } from '../challenge/merge.js';
import type { Mission, Slug, TextKey } from '../mission.js';
import type { Found, FoundText, Keys } from '../parse/found.js';
import { pathOf, type Problem } from '../parse/problem.js';
import { duplicateNames, unknownNames } from '../parse/unknown-name.js';
import { caseFileOf } from './file.js';
import type { InvestigationChallenge } from './types.js';

/** Where sources and the notebook are: every scene of an investigation has these places. */
const PLACES = ['screen', 'notes'];

type Named = { readonly id: Slug };

/** What the parser, the checker and the linter ask of an investigation. */
export const INVESTIGATION_AUTHORING: ChallengeAuthoring<InvestigationChallenge> = {
  texts(challenge, keys) {
    const text = (value: TextKey, role: FoundText['role'], ...at: Keys): FoundText => ({
      value,
      role,
      keys: [...keys, ...at],
    });
    return [
      text(challenge.text, 'line', 'text'),
      text(challenge.ending, 'name', 'ending'),
      ...challenge.sources.flatMap(({ name, from, says, clues }, index) => [
        text(name, 'name', 'sources', index, 'name'),
        text(from, 'label', 'sources', index, 'from'),
        text(says, 'label', 'sources', index, 'says'),
        ...clues.map((clue, at) => text(clue.text, 'label', 'sources', index, 'clues', at, 'text')),
      ]),
      ...challenge.claims.map((claim, index) => text(claim.text, 'label', 'claims', index, 'text')),
      ...challenge.passes.map((pass, index) => text(pass.text, 'label', 'passes', index, 'text')),
      ...challenge.people.flatMap(({ replies }, index) =>
        replies.map((reply, at) => text(reply.text, 'line', 'people', index, 'replies', at, 'text')),
      ),
    ];
  },

  problems(mission, slug) {
    const circle = problemsOfContinues(mission, slug);
    if (circle.length > 0) return circle;
    return [...namesOf(mission, slug), ...waysIn(mission, slug), ...repliesOf(mission, slug)];
  },

  places: () => PLACES,

  faces: ({ people }, keys) =>
    people.flatMap(({ who, replies }, index) =>
      replies.flatMap(({ face }, at) =>
        face === undefined
          ? []
          : [{ value: { who, face }, keys: [...keys, 'people', index, 'replies', at, 'face'] }],
      ),
    ),
};

/** Names that do not exist, or are written twice: sources, clues and claims share their names. */
function namesOf(mission: Mission, slug: Slug): readonly Problem[] {
  const keys: Keys = ['challenges', slug];
  const challenge = challengeOfKind(mission, slug, 'investigation');
  const { sources, claims, passes, people, closes = [], continues } = challenge;
  const file = caseFileOf(mission, slug);
  const before = continues === undefined ? null : caseFileOf(mission, continues);
  const ids = (part: string, list: readonly Named[]): readonly Found<Slug>[] =>
    list.map(({ id }, index) => ({ value: id, keys: [...keys, part, index, 'id'] }));
  const clues = sources.flatMap((source, index) =>
    source.clues.map((clue, at) => ({ clue, keys: [...keys, 'sources', index, 'clues', at] })),
  );
  const contacts = people.map(({ who }, index) => ({ value: who, keys: [...keys, 'people', index, 'who'] }));
  const wanted = people.flatMap(({ needs, replies }, index): Found<Slug>[] => [
    ...(needs === undefined ? [] : [{ value: needs, keys: [...keys, 'people', index, 'needs'] }]),
    ...replies.flatMap(({ to }, at) =>
      to === undefined ? [] : [{ value: to, keys: [...keys, 'people', index, 'replies', at, 'to'] }],
    ),
  ]);
  const about = clues.flatMap(({ clue, keys: at }) =>
    clue.about === undefined ? [] : [{ value: clue.about, keys: [...at, 'about'] }],
  );
  const earlier = before ? [...before.sources, ...before.claims, ...before.passes].map(({ id }) => id) : [];
  return [
    ...unknownNames('claim', about, file.claims.map(idOf)),
    ...unknownNames('pass', wanted, file.passes.map(idOf)),
    ...unknownNames('character', contacts, mission.cast),
    ...unknownNames(
      'part',
      closes.map((value, index) => ({ value, keys: [...keys, 'closes', index] })),
      [...earlier, ...(before?.people.map(({ who }) => who) ?? [])],
    ),
    ...duplicateNames('item', [
      ...ids('sources', sources),
      ...clues.map(({ clue, keys: at }) => ({ value: clue.id, keys: [...at, 'id'] })),
      ...ids('claims', claims),
    ]),
    ...duplicateNames('pass', ids('passes', passes)),
    ...duplicateNames('person', contacts),
  ];
}

/** Each source can be opened some day: what it waits for is there, and does not wait for it. */
function waysIn(mission: Mission, slug: Slug): readonly Problem[] {
  const { sources, people, passes } = caseFileOf(mission, slug);
  const own = challengeOfKind(mission, slug, 'investigation').sources;
  const canAsk = passes.some(({ does }) => does === 'ask');
  const isOpenable = (id: Slug, passed: readonly Slug[] = []): boolean => {
    if (canAsk && people.some(({ who }) => who === id)) return true;
    const source = sources.find((entry) => entry.id === id);
    if (!source || passed.includes(id)) return false;
    return source.after === undefined || isOpenable(source.after, [...passed, id]);
  };
  return own.flatMap(({ id, after }, index) =>
    after === undefined || isOpenable(id)
      ? []
      : [
          {
            code: 'never-open',
            path: pathOf(['challenges', slug, 'sources', index, 'after']),
            message: `source "${id}" waits for "${after}", which never comes`,
            hint: 'name a source that can be opened, or a person who can be asked',
          },
        ],
  );
}

/** Whoever is written to always has an answer. */
function repliesOf(mission: Mission, slug: Slug): readonly Problem[] {
  return challengeOfKind(mission, slug, 'investigation').people.flatMap(({ who, replies }, index) =>
    replies.at(-1)?.to === undefined
      ? []
      : [
          {
            code: 'no-last-reply',
            path: pathOf(['challenges', slug, 'people', index, 'replies', replies.length - 1]),
            message: `"${who}" may have nothing to say`,
            hint: 'write a last reply without "to"',
          },
        ],
  );
}

function idOf({ id }: Named): Slug {
  return id;
}
