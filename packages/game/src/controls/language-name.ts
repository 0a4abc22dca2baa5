/** The name of each language in that language. The same everywhere, so not a translated text. */
import type { Locale } from '@requapass/framework';

const NAMES: Readonly<Record<Locale, string>> = { fr: 'Français', nl: 'Nederlands', en: 'English' };

export function languageName(locale: Locale): string {
  return NAMES[locale];
}
