/** The sentences of reading in one language at a time, for pages that weigh every byte. Knows no badge. */
import type { Locale } from '@requapass/framework';
import type { ReadingSentences } from './strings/shape.js';

/** @throws when the module of that language cannot be loaded. */
export async function loadReadingSentences(locale: Locale): Promise<ReadingSentences> {
  switch (locale) {
    case 'fr':
      return (await import('./strings/fr.js')).fr;
    case 'nl':
      return (await import('./strings/nl.js')).nl;
    case 'en':
      return (await import('./strings/en.js')).en;
  }
}
