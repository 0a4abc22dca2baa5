/**
 * A bubble holds two sentences at most. Not counted: a sentence of up to three words ("Une minute !"), and a gloss in
 * brackets that says foreign words again.
 */
import { lintTexts } from './lint-texts.js';
import type { LintRule } from './rule.js';
import { sentencesOf, wordsOf } from './sentences.js';

export const MAX_SENTENCES = 2;
/** "Oh non !", "Une minute !": a breath, not a sentence. */
const BREATH_WORDS = 3;

export const bubbleSentences: LintRule = {
  name: 'bubble-sentences',
  lint(context) {
    return lintTexts(context, ({ text, role }) => {
      if (role === 'name' || role === 'label' || role === 'rule' || role === 'title') return [];
      const sentences = sentencesOf(text).filter(
        (sentence) => wordsOf(sentence).length > BREATH_WORDS && !sentence.startsWith('('),
      );
      if (sentences.length <= MAX_SENTENCES) return [];
      return [
        { severity: 'error', message: `${sentences.length} sentences in one bubble (at most two): ${text}` },
      ];
    });
  },
};
