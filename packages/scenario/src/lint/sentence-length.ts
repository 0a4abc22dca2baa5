/** Sentences are short: 12 words where possible, never more than 16. */
import { lintTexts } from './lint-texts.js';
import type { LintRule } from './rule.js';
import { sentencesOf, wordsOf } from './sentences.js';

/** Words of a sentence beyond which it deserves a second look, and beyond which it is refused. */
export const TARGET_WORDS = 12;
export const MAX_WORDS = 16;

export const sentenceLength: LintRule = {
  name: 'sentence-length',
  lint(context) {
    return lintTexts(context, ({ text }) =>
      sentencesOf(text).flatMap((sentence) => {
        const words = wordsOf(sentence).length;
        if (words <= TARGET_WORDS) return [];
        const severity = words > MAX_WORDS ? 'error' : 'warning';
        const limit = words > MAX_WORDS ? `at most ${MAX_WORDS}` : `aim at ${TARGET_WORDS}`;
        return [{ severity, message: `${words} words in one sentence (${limit}): ${sentence}` }];
      }),
    );
  },
};
