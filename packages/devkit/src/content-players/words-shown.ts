/**
 * How long a game takes somebody who reads with difficulty: the words it shows, each line once a mission, and the
 * actions it takes. Knows no person and no estimate.
 */
import { plainText, type Texts } from '@requapass/scenario';

/** Words a minute of somebody who reads with difficulty. Chosen, not measured. */
export const WORDS_PER_MINUTE = 150;
/** To find the place and tap it. Chosen, not measured. */
export const SECONDS_PER_ACTION = 2;

export interface Reading {
  readonly words: number;
  readonly minutes: number;
}

export interface WordCounter {
  /** Everything in `content` that is the name of a text was shown in this mission. */
  see(mission: string, content: unknown): void;
  /** Words shown, by language. */
  words(): Readonly<Record<string, number>>;
}

/** @param texts - by language, whatever mission they belong to. */
export function createWordCounter(texts: Readonly<Record<string, Texts>>): WordCounter {
  const seen = new Set<string>();
  const counts: Record<string, number> = Object.fromEntries(Object.keys(texts).map((locale) => [locale, 0]));
  return {
    see(mission, content) {
      for (const key of stringsIn(content)) {
        const name = `${mission} ${key}`;
        if (seen.has(name)) continue;
        seen.add(name);
        for (const [locale, byKey] of Object.entries(texts))
          if (Object.hasOwn(byKey, key))
            counts[locale] = (counts[locale] ?? 0) + countWords(byKey[key] ?? '');
      }
    },
    words: () => counts,
  };
}

export function toReading(words: number, actions: number): Reading {
  return { words, minutes: words / WORDS_PER_MINUTE + (actions * SECONDS_PER_ACTION) / 60 };
}

/** Words with a letter or a figure in them: a dash is none. */
export function countWords(text: string): number {
  return plainText(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function stringsIn(content: unknown): readonly string[] {
  if (typeof content === 'string') return [content];
  if (Array.isArray(content)) return content.flatMap(stringsIn);
  return content === null || typeof content !== 'object' ? [] : Object.values(content).flatMap(stringsIn);
}
