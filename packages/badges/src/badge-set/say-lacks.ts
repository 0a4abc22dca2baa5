/** What a draft lacks, as one sentence. Knows no badge and nobody. */
import type { DRAFT_LACKS } from './badge-draft.js';
import { fill } from './fill.js';
import type { BadgeSetWords } from './words.js';

/** @param lacks - `requapass.lacks` of a draft */
export function sayLacks(
  lacks: readonly (typeof DRAFT_LACKS)[number][],
  { locale, strings }: BadgeSetWords,
): string {
  const things = lacks.map((one) => strings.lacks[one]);
  return fill(strings.lacks.sentence, { things: new Intl.ListFormat(locale).format(things) });
}
