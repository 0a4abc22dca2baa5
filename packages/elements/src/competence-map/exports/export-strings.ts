/**
 * The sentences of this activity by key, and all the words a document needs in its own language, which may be another
 * than the page's. Knows no document.
 */
import type { Locale } from '@requapass/framework';
import { loadFrameworkWords } from '../framework-words.js';
import type { Words } from '../map-model.js';
import { loadStrings } from '../strings.js';
import type { strings as french } from './strings/fr.js';

export type ExportStrings = Readonly<Record<keyof typeof french, string>>;

/** One lazily loaded module per language. */
export const EXPORT_STRINGS = {
  fr: () => import('./strings/fr.js'),
  nl: () => import('./strings/nl.js'),
  en: () => import('./strings/en.js'),
} satisfies Record<Locale, () => Promise<{ readonly strings: ExportStrings }>>;

/** What a document is written with. */
export interface DocumentWords {
  readonly words: Words;
  readonly strings: ExportStrings;
}

/** @throws when a module of that language cannot be loaded. */
export async function loadDocumentWords(locale: Locale): Promise<DocumentWords> {
  const [{ strings }, map, framework] = await Promise.all([
    EXPORT_STRINGS[locale](),
    loadStrings(locale),
    loadFrameworkWords(locale),
  ]);
  return { words: { locale, strings: map, framework }, strings };
}
