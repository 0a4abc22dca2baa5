/**
 * The pages of the folder that other sites show in a frame: their file, their usual size and what they take from an
 * address. Knows no format.
 */

export const PAGE_NAMES = ['game', 'map', 'self', 'badges'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

export const LOCALES = ['fr', 'nl', 'en'] as const;
export type PageLocale = (typeof LOCALES)[number];

export interface Page {
  /** CSS px, where the site that embeds sets no bounds. */
  readonly width: number;
  readonly height: number;
  readonly titles: Readonly<Record<PageLocale, string>>;
  /** Parameters of the address that are handed on, besides `lang` and `theme`. */
  readonly parameters: readonly string[];
}

export const PAGES: Readonly<Record<PageName, Page>> = {
  game: {
    width: 960,
    height: 640,
    titles: { fr: 'Jeu : La Passerelle', nl: 'Spel: De Loopbrug', en: 'Game: The Footbridge' },
    parameters: ['content', 'autostart', 'resume'],
  },
  map: {
    width: 960,
    height: 900,
    titles: { fr: 'Carte : mes compétences', nl: 'Kaart: mijn competenties', en: 'Map: my competences' },
    parameters: ['src', 'view', 'content'],
  },
  self: {
    width: 720,
    height: 800,
    titles: { fr: 'Questions : où j’en suis', nl: 'Vragen: waar sta ik?', en: 'Questions: where I stand' },
    parameters: [],
  },
  badges: {
    width: 960,
    height: 640,
    titles: { fr: 'Badges', nl: 'Badges', en: 'Badges' },
    parameters: ['src'],
  },
};
