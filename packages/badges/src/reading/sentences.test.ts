/** What reading says to people: one sentence for every code, in each language, short and plain. */
import { LOCALES } from '@requapass/framework';
import { describe, expect, it } from 'vitest';
import { READING_ERRORS, READING_WARNINGS } from './reading-problem.js';
import { loadReadingSentences } from './sentences.js';

const WORDS = 12;

describe.each(LOCALES)('the sentences of reading in %s', (locale) => {
  it('say every code, each in its own words', async () => {
    const { errors, warnings } = await loadReadingSentences(locale);
    expect(Object.keys(errors).sort()).toEqual([...READING_ERRORS].sort());
    expect(Object.keys(warnings).sort()).toEqual([...READING_WARNINGS].sort());
    const all = [...Object.values(errors), ...Object.values(warnings)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('are short, whole and without a word for programmers', async () => {
    const { errors, warnings } = await loadReadingSentences(locale);
    for (const text of [...Object.values(errors), ...Object.values(warnings)]) {
      for (const sentence of text.split(/(?<=\.)\s/u)) {
        expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(WORDS);
      }
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/JSON|UTF|token|claim|array|field|\bnull\b|['"]/u);
    }
  });
});
