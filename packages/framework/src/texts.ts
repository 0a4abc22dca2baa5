/**
 * Looks up the framework's words by language. Holds all three languages: a page that needs only one
 * imports `@requapass/framework/texts/fr.js` (or nl, en) instead. Knows no other text of the product.
 */
import type { Locale } from './locale.js';
import { en } from './texts/en.js';
import { fr } from './texts/fr.js';
import { nl } from './texts/nl.js';
import type { FrameworkTexts } from './texts/shape.js';

const TEXTS: Readonly<Record<Locale, FrameworkTexts>> = { fr, nl, en };

/** The framework's words in one language: `competenceTexts('nl').competences.speak.levels[2]`. */
export function competenceTexts(locale: Locale): FrameworkTexts {
  return TEXTS[locale];
}
