/** The framework's facts, as RECTEC+ orders them. */
import { describe, expect, test } from 'vitest';
import {
  COMPETENCES,
  COMPETENCE_IDS,
  INFERRED_COMPETENCE_IDS,
  POLES,
  REFLECTED_COMPETENCE_IDS,
  competenceById,
  competencesOfPole,
  isCompetenceId,
  isInferredCompetenceId,
  isLevel,
} from './competence.js';

test('there are twelve competences, numbered from 1 in the framework’s order', () => {
  expect(COMPETENCES.map(({ id }) => id)).toEqual(COMPETENCE_IDS);
  expect(COMPETENCES.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('every pole has four competences, one after the other', () => {
  expect(POLES.map((pole) => competencesOfPole(pole).map(({ number }) => number))).toEqual([
    [1, 2, 3, 4],
    [5, 6, 7, 8],
    [9, 10, 11, 12],
  ]);
});

test('play may observe ten competences; the last two are only reflected on', () => {
  expect(COMPETENCES.filter(({ isInferred }) => isInferred).map(({ id }) => id)).toEqual(
    INFERRED_COMPETENCE_IDS,
  );
  expect(REFLECTED_COMPETENCE_IDS.map((id) => competenceById(id).isInferred)).toEqual([false, false]);
});

test.each(COMPETENCE_IDS)('%s is found by its id', (id) => {
  expect(competenceById(id).id).toBe(id);
});

describe('guards', () => {
  test.each(['organise', 'learning'])('%s is a competence', (id) => {
    expect(isCompetenceId(id)).toBe(true);
  });
  test.each(['', 'Organise', 'toString', null, 3])('%s is no competence', (value) => {
    expect(isCompetenceId(value)).toBe(false);
  });
  test('a reflected competence is not inferred', () => {
    expect(isInferredCompetenceId('speak')).toBe(true);
    expect(isInferredCompetenceId('pathway')).toBe(false);
  });
  test.each([1, 2, 3, 4])('%d is a level', (value) => {
    expect(isLevel(value)).toBe(true);
  });
  test.each([0, 5, 1.5, '1', null, Number.NaN])('%s is no level', (value) => {
    expect(isLevel(value)).toBe(false);
  });
});
