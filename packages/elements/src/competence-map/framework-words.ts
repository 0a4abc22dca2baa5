/** The words of the framework, one lazily loaded language at a time. */
import type { Locale } from '@requapass/framework';
import type { CompetenceText, FrameworkTexts } from '@requapass/framework/texts/shape.js';

export type CompetenceWords = CompetenceText;
export type FrameworkWords = FrameworkTexts;

/** @throws when the module of that language cannot be loaded. */
export async function loadFrameworkWords(locale: Locale): Promise<FrameworkWords> {
  switch (locale) {
    case 'fr':
      return (await import('@requapass/framework/texts/fr.js')).fr;
    case 'nl':
      return (await import('@requapass/framework/texts/nl.js')).nl;
    case 'en':
      return (await import('@requapass/framework/texts/en.js')).en;
  }
}
