/**
 * The words of the badge set by language, with the framework's, which name the competences. Holds all three languages:
 * a page that needs one calls `loadBadgeSetWords`. Knows no rule.
 */
import { competenceTexts, type FrameworkTexts, type Locale } from '@requapass/framework';
import { en } from './strings/en.js';
import { fr } from './strings/fr.js';
import { nl } from './strings/nl.js';
import type { BadgeSetStrings } from './strings/shape.js';

/** All the words a badge of the set needs in one language. */
export interface BadgeSetWords {
  readonly locale: Locale;
  readonly framework: FrameworkTexts;
  readonly strings: BadgeSetStrings;
}

const STRINGS: Readonly<Record<Locale, BadgeSetStrings>> = { fr, nl, en };

export function badgeSetWords(locale: Locale): BadgeSetWords {
  return { locale, framework: competenceTexts(locale), strings: STRINGS[locale] };
}
