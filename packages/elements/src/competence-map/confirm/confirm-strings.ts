/** The sentences of asking and of confirming: their keys, and one module per language. Knows no screen. */
import type { SentenceModules } from '../activity-words.js';
import type { strings as askFrench } from './ask-strings/fr.js';
import type { strings as french } from './strings/fr.js';

export type ConfirmStrings = Readonly<Record<keyof typeof french, string>>;
export type AskStrings = Readonly<Record<keyof typeof askFrench, string>>;

export const CONFIRM_STRINGS: SentenceModules<ConfirmStrings> = {
  fr: () => import('./strings/fr.js'),
  nl: () => import('./strings/nl.js'),
  en: () => import('./strings/en.js'),
};

export const ASK_STRINGS: SentenceModules<AskStrings> = {
  fr: () => import('./ask-strings/fr.js'),
  nl: () => import('./ask-strings/nl.js'),
  en: () => import('./ask-strings/en.js'),
};
