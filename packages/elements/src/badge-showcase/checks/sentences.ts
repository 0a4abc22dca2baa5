/**
 * The sentences of checking and reading by their codes, in the language of the page, with the page's own wording before
 * them. Loaded with the first that is needed. Knows no badge.
 */
import { loadReadingSentences, type ReadingSentences } from '@requapass/badges/reading.js';
import { loadVerificationSentences, type VerificationSentences } from '@requapass/badges/verification.js';
import type { Locale } from '@requapass/framework';
import type { Words } from '../words-source.js';

export interface CheckSentences {
  readonly locale: Locale;
  readonly checking: VerificationSentences;
  readonly reading: ReadingSentences;
}

/** @throws when a module of that language cannot be loaded. */
export async function loadCheckSentences(locale: Locale): Promise<CheckSentences> {
  const [checking, reading] = await Promise.all([
    loadVerificationSentences(locale),
    loadReadingSentences(locale),
  ]);
  return { locale, checking, reading };
}

/** @param key - `code-…`, `purpose-…` or `reading-…` */
export function sentenceOf(key: string, { wording, strings }: Words, sentences: CheckSentences): string {
  const own = (wording as Readonly<Record<string, string | undefined>>)[key];
  if (own !== undefined) return own;
  const [, kind, code = ''] = /^(code|purpose|reading)-(.+)$/.exec(key) ?? [];
  const { checking, reading } = sentences;
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    code: checking.codes,
    purpose: { ...checking.purposes, fetch: strings.elsewherePurpose },
    reading: { ...reading.errors, ...reading.warnings },
  };
  return lists[kind ?? '']?.[code] ?? code;
}
