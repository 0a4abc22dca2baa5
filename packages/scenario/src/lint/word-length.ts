/**
 * Words are short: a long one is known to everybody, explained by the glossary, or replaced.
 * Letters are counted for each language, since Dutch writes compounds as one word; other languages are not looked at.
 */
import { parseMarkup } from '../parse/markup.js';
import { COMMON_LONG_WORDS } from './common-long-words.js';
import { lintTexts } from './lint-texts.js';
import type { LintRule } from './rule.js';

/** The most letters a word has, unless it is on the list or marked as a word of the glossary. */
export const MAX_LETTERS: Readonly<Record<string, number>> = { fr: 12, nl: 14, en: 11 };

export const wordLength: LintRule = {
  name: 'word-length',
  lint(context) {
    return lintTexts(context, ({ text, locale }) => {
      const most = MAX_LETTERS[locale];
      return most === undefined
        ? []
        : longWords(text, most, COMMON_LONG_WORDS[locale] ?? []).map((word) => ({
            severity: 'warning',
            message: `"${word}" has ${word.length} letters (at most ${most}); take a shorter word, or mark it for the glossary: [?slug:${word}]`,
          }));
    });
  },
};

/** Words that are too long. Those in another language, and those the glossary explains, are not counted. */
export function longWords(text: string, most: number, known: readonly string[]): readonly string[] {
  const own = parseMarkup(text).filter(({ lang, term }) => lang === null && term === undefined);
  return own
    .flatMap((part) => part.text.split(/[^\p{L}]+/u))
    .filter((word) => word.length > most && !known.some((start) => word.toLowerCase().startsWith(start)));
}
