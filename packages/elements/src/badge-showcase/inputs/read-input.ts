/**
 * One input to badges, by the badge package's reader. Loaded with the first input. Makes no request; knows no source.
 */
import { readBadges, type Badge, type Reading, type ReadingErrorCode } from '@requapass/badges/reading.js';
import type { Locale } from '@requapass/framework';
import type { BakedFile, ReadBadge, ReadOutcome } from '../entry.js';

/** @param input - bytes, text, a parsed value, or a list of any of them @param from - what a refusal calls it */
export async function readInput(input: unknown, from: string, locale: Locale): Promise<ReadOutcome> {
  if (!Array.isArray(input)) return readOne(input, from, '', locale);
  const outcomes = await Promise.all(
    (input as unknown[]).map((each, index) => readOne(each, from, `[${index}]`, locale)),
  );
  return {
    badges: outcomes.flatMap(({ badges }) => badges),
    links: outcomes.flatMap(({ links }) => links),
    refused: outcomes.flatMap(({ refused }) => refused),
  };
}

async function readOne(input: unknown, from: string, at: string, locale: Locale): Promise<ReadOutcome> {
  const refusal = (problem: { code: ReadingErrorCode; path: string; message: string }) => ({
    from,
    code: problem.code,
    path: [at, problem.path].filter((part) => part !== '').join('.'),
    message: problem.message,
  });
  const result = await readBadges(input, { languages: [locale] });
  if (!result.ok) return { badges: [], links: [], refused: [refusal(result.error)] };
  const { badges, links, refused } = result.value;
  const file = bakedFile(input, result.value);
  return {
    badges: badges.map((badge) => readBadge(badge, file)),
    links,
    refused: refused.map(refusal),
  };
}

function readBadge(badge: Badge, file: BakedFile | null): ReadBadge {
  const { document } = badge;
  const identity = document.kind === 'jws' ? document.token : JSON.stringify(inOrder(document.value));
  return { identity, key: shortKey(identity), badge, file };
}

function bakedFile(input: unknown, { carrier }: Reading): BakedFile | null {
  if (carrier !== 'png' && carrier !== 'svg') return null;
  if (typeof input === 'string') return { type: carrier, bytes: new TextEncoder().encode(input) };
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : (input as Uint8Array);
  return { type: carrier, bytes: new Uint8Array(bytes) };
}

/** The same value with the names of every object in order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((name) => [name, inOrder(record[name])]),
  );
}

/** Eleven letters of a text of any length, for an address: nothing rests on it being hard to forge. */
export function shortKey(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charCodeAt(index);
    one = Math.imul(one ^ letter, 2654435761);
    two = Math.imul(two ^ letter, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36).padStart(11, '0');
}
