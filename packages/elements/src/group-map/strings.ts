/** The sentences of the group view by key, one lazily loaded module a language. Knows no element. */
import type { SentenceModules } from '../competence-map/activity-words.js';
import type { strings as french } from './strings/fr.js';

/** Every sentence of the group view. `{count}`, `{done}`, `{total}`, `{level}`, `{file}`, `{date}` are filled in. */
export type GroupStrings = Readonly<Record<keyof typeof french, string>>;

export const GROUP_STRINGS: SentenceModules<GroupStrings> = {
  fr: () => import('./strings/fr.js'),
  nl: () => import('./strings/nl.js'),
  en: () => import('./strings/en.js'),
};
