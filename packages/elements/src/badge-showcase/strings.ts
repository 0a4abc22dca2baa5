/**
 * The showcase's own sentences: their keys, one lazily loaded module a language. Knows no badge; sentences about checking
 * and reading come with the code that checks and reads.
 */
import type { ReadingErrorCode, ReadingWarningCode } from '@requapass/badges/reading.js';
import type { HostPurpose, VerificationCode } from '@requapass/badges/verification.js';
import type { Locale } from '@requapass/framework';
import type { strings as french } from './strings/fr.js';

/** Every sentence of the showcase, by key. `{count}`, `{name}`, `{host}`, `{date}` and the like are filled in. */
export type ShowcaseStrings = Readonly<Record<keyof typeof french, string>>;

/** What a page may say differently: the showcase's sentences, and those of checking and reading by their code. */
export type ShowcaseWording = Partial<
  ShowcaseStrings &
    Readonly<
      Record<
        | `code-${VerificationCode}`
        | `purpose-${HostPurpose}`
        | `reading-${ReadingErrorCode | ReadingWarningCode}`,
        string
      >
    >
>;

/** @throws when the module of that language cannot be loaded. */
export async function loadStrings(locale: Locale): Promise<ShowcaseStrings> {
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
