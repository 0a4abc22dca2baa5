/** Loads what verification says, one language at a time. Knows no code and no sentence. */
import type { Locale } from '@requapass/framework';
import type { VerificationSentences } from './strings/shape.js';

/** @throws when the module of that language cannot be loaded. */
export async function loadVerificationSentences(locale: Locale): Promise<VerificationSentences> {
  switch (locale) {
    case 'fr':
      return (await import('./strings/fr.js')).fr;
    case 'nl':
      return (await import('./strings/nl.js')).nl;
    case 'en':
      return (await import('./strings/en.js')).en;
  }
}
