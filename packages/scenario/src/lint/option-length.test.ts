import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { inFrench, lintOne, messagesOf } from '../testing/lint-one.js';
import { END, missionOf, momentOf, option } from '../testing/nodes.js';
import { optionLength } from './option-length.js';

const mission = missionOf({
  m: momentOf([option('a', 1, 'end'), option('b', 2, 'end'), option('c', 3, 'end')]),
  end: END,
});
const letters = (a: number, b: number, c: number) => ({
  fr: { 'x.a': 'a'.repeat(a), 'x.b': 'b'.repeat(b), 'x.c': 'c'.repeat(c) },
});

describe('option-length', () => {
  it('has nothing to say of the sample mission', () => {
    expect(lintOne(optionLength, CAKE_STAND)).toEqual([]);
  });
  const rows: [number, number, number, number][] = [
    [10, 10, 10, 0],
    [10, 16, 12, 0],
    [10, 17, 12, 1],
    [30, 10, 20, 1],
  ];
  it.each(rows)('with %i, %i and %i letters finds %i', (a, b, c, count) => {
    expect(lintOne(optionLength, mission, letters(a, b, c))).toEqual(
      Array(count).fill('error nodes.m.options'),
    );
  });
  it('counts what is said and what is done together, without marks, in each language', () => {
    const texts = inFrench({ 'cake-stand.hands.wait.does': '…' });
    expect(lintOne(optionLength, CAKE_STAND, texts)).toEqual(['error nodes.hands.options']);
    expect(messagesOf(optionLength, CAKE_STAND, texts)[0]?.message).toContain('in fr');
    const marked = { fr: { 'x.a': '[nl:Goeiedag]', 'x.b': 'Bonjour', 'x.c': 'Salut toi' } };
    expect(lintOne(optionLength, mission, marked)).toEqual([]);
  });
  it('leaves a missing text to another rule', () => {
    expect(lintOne(optionLength, mission, { fr: { 'x.a': 'a' } })).toEqual([]);
  });
});
