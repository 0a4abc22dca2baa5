import type { ConfirmationRequest, Portfolio } from '@requapass/assessment';
import { addToPortfolio, makePortfolio, viewPortfolio } from '@requapass/assessment/portfolio.js';
import { describe, expect, test } from 'vitest';
import { sampleOutcome } from '../../testing/sample-outcome.js';
import {
  type ConfirmDraft,
  emptyConfirmDraft,
  give,
  givenCompetences,
  goTo,
  makeAnswer,
  next,
  otherLevels,
  previous,
  shownLevels,
  wrongField,
} from './answer-draft.js';
import {
  type AskDraft,
  choose,
  emptyAskDraft,
  keyOf,
  makeRequest,
  randomId,
  takeAlong,
} from './ask-draft.js';
import { strings as askEn } from './ask-strings/en.js';
import { strings as askFr } from './ask-strings/fr.js';
import { strings as askNl } from './ask-strings/nl.js';
import { strings as en } from './strings/en.js';
import { strings as fr } from './strings/fr.js';
import { strings as nl } from './strings/nl.js';

const TODAY = '2026-11-23';
const ID = 'abcdefghijklmnop';
const AT_HOME = { competence: 'numbers', where: 'family', words: 'Je fais les courses.' } as const;
const AT_CLUB = { competence: 'speak', where: 'sport', words: 'J’explique aux petits.' } as const;

const portfolio = makePortfolio({
  outcomes: [{ label: '', addedOn: TODAY, outcome: sampleOutcome({ speak: 3, quality: 2 }) }],
  experiences: [AT_HOME, AT_CLUB],
});
const viewed = viewPortfolio(portfolio);

/** All that has a level or something of real life, and all of real life. */
const TICKED: AskDraft = {
  ...emptyAskDraft(ID),
  chosen: ['speak', 'quality', 'numbers'],
  taken: [keyOf(AT_HOME), keyOf(AT_CLUB)],
};

function requestOf(draft = TICKED): ConfirmationRequest {
  const made = makeRequest(draft, viewed, 'fr');
  if (!made.ok) throw new Error(made.error.message);
  return made.document;
}

describe('a request', () => {
  test('begins with nothing ticked: neither a competence nor words of the person', () => {
    expect(emptyAskDraft(ID)).toMatchObject({ chosen: [], taken: [] });
    const one = requestOf(choose(emptyAskDraft(ID), 'speak', true));
    expect(one.competences.map(({ id, experiences }) => [id, experiences])).toEqual([['speak', []]]);
  });

  test('has only what was chosen, and leaves out what shall stay here', () => {
    const unticked = choose(TICKED, 'quality', false);
    const draft = takeAlong(choose(unticked, 'learning', true), AT_CLUB, false);
    const { competences } = requestOf(draft);
    expect(competences).toEqual([
      {
        id: 'numbers',
        seenLevel: null,
        saidLevel: null,
        stance: null,
        experiences: [{ where: 'family', words: 'Je fais les courses.' }],
      },
      { id: 'speak', seenLevel: 3, saidLevel: null, stance: null, experiences: [] },
      { id: 'learning', seenLevel: null, saidLevel: null, stance: null, experiences: [] },
    ]);
    expect(requestOf(takeAlong(draft, AT_CLUB, true)).competences[1]?.experiences).toHaveLength(1);
  });

  test('carries name and message as they were typed, and none where none was', () => {
    expect(requestOf()).toMatchObject({ from: '', message: '', id: ID, locale: 'fr' });
    expect(requestOf({ ...TICKED, from: ' Inès ', message: 'Salut\r\nNadia' })).toMatchObject({
      from: 'Inès',
      message: 'Salut\nNadia',
    });
  });

  test('is not made of nothing', () => {
    expect(makeRequest(emptyAskDraft(ID), viewed, 'fr')).toMatchObject({
      ok: false,
      error: { path: 'competences' },
    });
  });

  test('has an id of its own each time, and tells experiences apart by what they say', () => {
    const ids = new Set(Array.from({ length: 50 }, randomId));
    expect(ids.size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(keyOf(AT_HOME)).not.toBe(keyOf(AT_CLUB));
  });
});

describe('an answer', () => {
  const request = requestOf({ ...TICKED, chosen: ['speak', 'numbers', 'learning'] });
  const empty = emptyConfirmDraft(request, TODAY);
  const [numbers, speak, learning] = request.competences as [
    ConfirmationRequest['competences'][number],
    ConfirmationRequest['competences'][number],
    ConfirmationRequest['competences'][number],
  ];
  const named: ConfirmDraft = { ...empty, by: { name: 'Nadia', role: '', organisation: '' } };

  test('can confirm each level that was shown, or the thing itself where none was', () => {
    expect(shownLevels(speak)).toEqual([3]);
    expect(shownLevels({ ...speak, saidLevel: 2 })).toEqual([3, 2]);
    expect(shownLevels({ ...speak, saidLevel: 3 })).toEqual([3]);
    expect(shownLevels(numbers)).toEqual([null]);
  });

  test('can name another level, but never one of what has none', () => {
    expect(otherLevels(speak)).toEqual([1, 2, 4]);
    expect(otherLevels(numbers)).toEqual([1, 2, 3, 4]);
    expect(otherLevels(learning)).toEqual([]);
  });

  test('has only what was answered: another level counts once it is chosen', () => {
    const draft = give(give(empty, 'speak', { kind: 'adjusted', level: null }), 'numbers', {
      comment: 'Oui.',
    });
    expect(givenCompetences(draft)).toEqual([]);
    expect(givenCompetences(give(draft, 'speak', { level: 4 }))).toEqual([
      { id: 'speak', answer: 'adjusted', level: 4, comment: '' },
    ]);
  });

  test('goes from competence to competence, to who answers, and to all of it', () => {
    let draft = goTo(empty, next(empty));
    expect(draft.screen).toBe(0);
    expect(previous(draft)).toBe('asked');
    for (const screen of [1, 2, 'me', 'review']) {
      draft = goTo(draft, next(draft));
      expect(draft.screen).toBe(screen);
    }
    const changing = goTo(draft, 1);
    expect(next(changing)).toBe('review');
    expect(previous(goTo(draft, 'send'))).toBe('review');
  });

  test('needs a name, and a day that has been', () => {
    expect(wrongField(empty, TODAY)).toBe('name');
    expect(wrongField(named, TODAY)).toBeNull();
    expect(wrongField({ ...named, date: '' }, TODAY)).toBe('date');
    expect(wrongField({ ...named, date: '2026-11-24' }, TODAY)).toBe('date');
  });

  test('comes back to the map that asked, with who and when', () => {
    const asked = addToPortfolio(portfolio, { kind: 'request', document: request }, TODAY);
    if (!asked.ok) throw new Error(asked.error.message);
    const draft = [
      ['speak', { kind: 'confirmed', level: 3, comment: 'Tous les samedis.' }],
      ['numbers', { kind: 'adjusted', level: 2 }],
      ['learning', { kind: 'not-seen', level: null }],
    ].reduce((now, [id, change]) => give(now, id as 'speak', change as { kind: 'confirmed' }), named);
    const made = makeAnswer(draft, 'nl');
    if (!made.ok) throw new Error(made.error.message);
    const added = addToPortfolio(asked.portfolio, { kind: 'confirmation', document: made.document }, TODAY);
    if (!added.ok) throw new Error(added.error.message);
    const confirmed = (of: Portfolio, id: string) =>
      viewPortfolio(of).find((each) => each.id === id)?.confirmed;
    expect(confirmed(added.portfolio, 'speak')).toMatchObject([
      { by: { name: 'Nadia' }, date: TODAY, answer: 'confirmed', level: 3, comment: 'Tous les samedis.' },
    ]);
    expect(confirmed(added.portfolio, 'numbers')).toMatchObject([{ answer: 'adjusted', level: 2 }]);
    expect(confirmed(added.portfolio, 'learning')).toMatchObject([{ answer: 'not-seen', level: null }]);
  });

  test('to nothing is not made', () => {
    expect(makeAnswer(named, 'fr')).toMatchObject({ ok: false, error: { path: 'competences' } });
  });
});

test('every sentence has the same gaps in each language', () => {
  const gaps = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
  for (const [french, ...others] of [
    [fr, nl, en],
    [askFr, askNl, askEn],
  ] as readonly Readonly<Record<string, string>>[][]) {
    for (const [key, sentence] of Object.entries(french ?? {})) {
      for (const other of others) expect(gaps(other[key] ?? ''), key).toEqual(gaps(sentence));
    }
  }
});
