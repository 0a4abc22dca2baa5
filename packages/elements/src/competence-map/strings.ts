/**
 * The map's own sentences: their keys, one lazily loaded module per language, and how gaps in them are filled.
 * Knows no competence: those words come from the framework.
 */
import type { Locale } from '@requapass/framework';
import type { strings as french } from './strings/fr.js';

/** Every sentence of the map, by key. `{count}`, `{level}`, `{mission}`, `{stance}` and `{path}` are filled in. */
export type MapStrings = Readonly<Record<keyof typeof french, string>>;

/** @throws when the module of that language cannot be loaded. */
export async function loadStrings(locale: Locale): Promise<MapStrings> {
  switch (locale) {
    case 'fr':
      return (await import('./strings/fr.js')).strings;
    case 'nl':
      return (await import('./strings/nl.js')).strings;
    case 'en':
      return (await import('./strings/en.js')).strings;
  }
}

/** Fills `{name}` gaps; an unknown gap stays visible, so that a wrong override is noticed. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

type Counted = 'seen' | 'notObserved';

/** The form of a sentence that goes with a number: none, one or other. */
export function count(strings: MapStrings, key: Counted, number: number, locale: string): string {
  if (number === 0) return strings[`${key}None`];
  const form = new Intl.PluralRules(locale).select(number) === 'one' ? 'One' : 'Other';
  return fill(strings[`${key}${form}`], { count: number });
}
