/** The keys of the game's own sentences, and one lazily loaded file per language. */
import type { Locale } from '@requapass/framework';
import type { uiTexts } from './texts/fr.js';

export type UiTextKey = keyof typeof uiTexts;
export type UiTexts = Readonly<Record<UiTextKey, string>>;

export async function loadUiTexts(locale: Locale): Promise<UiTexts> {
  switch (locale) {
    case 'fr':
      return (await import('./texts/fr.js')).uiTexts;
    case 'nl':
      return (await import('./texts/nl.js')).uiTexts;
    case 'en':
      return (await import('./texts/en.js')).uiTexts;
  }
}
