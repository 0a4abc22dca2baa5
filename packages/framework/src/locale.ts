/** The languages of the product and how one is chosen. Knows no text. */

/** The languages every text exists in, the default first. */
export const LOCALES = ['fr', 'nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(value: unknown): value is Locale {
  return (LOCALES as readonly unknown[]).includes(value);
}

/**
 * The first supported language among BCP 47 tags, in order of preference (`nl-BE` matches `nl`).
 * Falls back to French, the language of the lead partner.
 */
export function resolveLocale(...tags: readonly (string | null | undefined)[]): Locale {
  for (const tag of tags) {
    const language = tag?.trim().toLowerCase().split(/[-_]/)[0];
    if (isLocale(language)) return language;
  }
  return 'fr';
}
