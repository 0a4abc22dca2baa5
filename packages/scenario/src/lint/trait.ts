/**
 * A competence is something one did, never what one is: no "you are organised", no "born leader".
 * Looks for the word lists of the text's language; other languages are not looked at.
 */
import { plainText } from '../parse/markup.js';
import { lintTexts } from './lint-texts.js';
import type { LintRule } from './rule.js';
import { TRAIT_WORDS, type TraitWords } from './trait-words.js';

export const trait: LintRule = {
  name: 'trait',
  lint(context) {
    return lintTexts(context, ({ text, locale }) => {
      const words = TRAIT_WORDS[locale];
      const found = words && findTrait(plainText(text), words);
      if (!found) return [];
      return [{ severity: 'error', message: `"${found}" says what somebody is; say what they did: ${text}` }];
    });
  },
};

/** The first words that name a trait, or null. Up to two words may stand in between: "you are so very". */
export function findTrait(text: string, { openings, traits, phrases }: TraitWords): string | null {
  const plain = text.replaceAll("'", '’');
  const either = (list: readonly string[]) => list.map((word) => word.replaceAll(' ', '\\s+')).join('|');
  const said = `(?:${either(openings)})\\s*(?:[\\p{L}’-]+\\s+){0,2}(?:${either(traits)})\\p{L}*`;
  const pattern = new RegExp(`(?<!\\p{L})(?:${said}|(?:${either(phrases)})(?!\\p{L}))`, 'iu');
  return pattern.exec(plain)?.[0] ?? null;
}
