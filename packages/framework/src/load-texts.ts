/** Loads the framework's words one language at a time, for pages that weigh every byte. */
import type { Locale } from './locale.js';
import type { FrameworkTexts } from './texts/shape.js';

/** @throws when the module of that language cannot be loaded. */
export async function loadFrameworkTexts(locale: Locale): Promise<FrameworkTexts> {
  switch (locale) {
    case 'fr':
      return (await import('./texts/fr.js')).fr;
    case 'nl':
      return (await import('./texts/nl.js')).nl;
    case 'en':
      return (await import('./texts/en.js')).en;
  }
}
