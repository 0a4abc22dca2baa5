/** Loads the words of the badge set one language at a time, for pages that weigh every byte. */
import { loadFrameworkTexts, type Locale } from '@requapass/framework';
import type { BadgeSetStrings } from './strings/shape.js';
import type { BadgeSetWords } from './words.js';

/** @throws when a module of that language cannot be loaded. */
export async function loadBadgeSetWords(locale: Locale): Promise<BadgeSetWords> {
  const [framework, strings] = await Promise.all([loadFrameworkTexts(locale), loadStrings(locale)]);
  return { locale, framework, strings };
}

async function loadStrings(locale: Locale): Promise<BadgeSetStrings> {
  switch (locale) {
    case 'fr':
      return (await import('./strings/fr.js')).fr;
    case 'nl':
      return (await import('./strings/nl.js')).nl;
    case 'en':
      return (await import('./strings/en.js')).en;
  }
}
