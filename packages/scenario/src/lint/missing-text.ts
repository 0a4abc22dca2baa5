/** Every text the mission shows is there in every language of the pack. */
import { missingTexts } from '../check/missing-texts.js';
import type { LintRule } from './rule.js';

export const missingText: LintRule = {
  name: 'missing-text',
  lint({ mission, pack, texts }) {
    const inPack = Object.fromEntries(pack.locales.map((locale) => [locale, texts[locale] ?? {}]));
    return missingTexts(mission, inPack).map(({ path, message, hint }) => ({
      severity: 'error',
      path,
      message: `${message}; ${hint}`,
    }));
  },
};
