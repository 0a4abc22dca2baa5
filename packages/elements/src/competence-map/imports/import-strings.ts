/** The sentences of bringing something in: their keys, and one module per language. Knows no screen. */
import type { SentenceModules } from '../activity-words.js';
import type { strings as french } from './strings/fr.js';

export type ImportStrings = Readonly<Record<keyof typeof french, string>>;

export const IMPORT_STRINGS: SentenceModules<ImportStrings> = {
  fr: () => import('./strings/fr.js'),
  nl: () => import('./strings/nl.js'),
  en: () => import('./strings/en.js'),
};
