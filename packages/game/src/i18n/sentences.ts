/**
 * Sentences by key, with their values filled in and in the form a number asks for. Pure.
 * Knows no screen and no file: catalogues come in, in the order they are to be asked.
 */
import type { Locale } from '@requapass/framework';

/** Sentences by key. `key_one` is another form of `key`, named as `Intl.PluralRules` names it. */
export type Catalogue = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, string | number>>;

const plurals = new Map<Locale, Intl.PluralRules>();

/** The form of a word for this number in this language: `one`, `other`, … */
function formFor(locale: Locale, count: number): string {
  const rules = plurals.get(locale) ?? new Intl.PluralRules(locale);
  plurals.set(locale, rules);
  return rules.select(count);
}

/** The first catalogue's sentence that has one, in the form for `count`; undefined when none has. */
export function findSentence(
  catalogues: Iterable<readonly [Locale, Catalogue]>,
  key: string,
  count?: number,
): string | undefined {
  for (const [locale, sentences] of catalogues) {
    const form = count === undefined ? key : `${key}_${formFor(locale, count)}`;
    // Catalogues may be foreign: `constructor` is a key like any other.
    const found = [form, key].find((name) => Object.hasOwn(sentences, name));
    if (found !== undefined) return sentences[found];
  }
  return undefined;
}

/** Puts values in the place of `{{name}}`; a name without a value stays as it is written. */
export function fillIn(sentence: string, values: Values): string {
  return sentence.replace(/\{\{\s*(\w+)\s*\}\}/g, (written, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : written,
  );
}
