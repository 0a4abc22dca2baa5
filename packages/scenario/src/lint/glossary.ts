/**
 * Every hard word that is marked is explained in its language, and nothing is explained that nobody marks.
 * Knows texts, not missions.
 */
import type { LocaleTexts } from '../pack.js';
import { termsOf } from '../parse/markup.js';
import { pathOf } from '../parse/problem.js';
import type { LintMessage } from './rule.js';

const KEY = /^glossary\.([a-z0-9-]+)(?:\.means)?$/;

/** Whether a text is part of the glossary. */
export function isOfGlossary(key: string): boolean {
  return KEY.test(key);
}

/** `texts` are all there are, by locale. */
export function lintGlossary(texts: LocaleTexts): readonly LintMessage[] {
  const marked = new Set(Object.values(texts).flatMap((known) => Object.values(known).flatMap(termsOf)));
  return Object.entries(texts).flatMap(([locale, known]) => [
    ...Object.entries(known).flatMap(([key, text]) =>
      termsOf(text)
        .flatMap((term) => [`glossary.${term}`, `glossary.${term}.means`])
        .filter((needed) => known[needed] === undefined)
        .map((needed): LintMessage => ({
          rule: 'glossary',
          severity: 'error',
          path: pathOf(['texts', locale, key]),
          message: `text "${needed}" is missing; write it into the pack's own texts, in every language that marks the word`,
        })),
    ),
    ...Object.keys(known)
      .filter((key) => isOfGlossary(key) && !marked.has(KEY.exec(key)?.[1] ?? ''))
      .map((key): LintMessage => ({
        rule: 'glossary',
        severity: 'error',
        path: pathOf(['texts', locale, key]),
        message: `"${key}" explains a word that no text marks`,
      })),
  ]);
}
