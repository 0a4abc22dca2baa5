/** What every language of the badge set owes its readers: nothing missing, plain, about what was done. */
import { LOCALES, type Locale } from '@requapass/framework';
import { describe, expect, test } from 'vitest';
import { BADGES } from '../badges.js';
import { loadBadgeSetWords } from '../load-words.js';
import { sayBadge } from '../say-badge.js';
import { badgeSetWords } from '../words.js';

/** Words that would turn what was done into a talent or a trait of character. */
const TRAITS: Readonly<Record<Locale, RegExp>> = {
  fr: /(^|[\s’])dou[ée]|naturellement|sociable|timide|courageu|créati[fv]|sérieu|rigoureu|patient|leader|est capable|(^|\s)sait /iu,
  nl: /begaafd|van nature|sociaal vaardig|verlegen|moedig|creatief|ernstig|geduldig|\bleider|\bis goed in/iu,
  en: /gifted|naturally|outgoing|shy|brave|creative|serious|patient|leader|good at|great|is able/iu,
};
/** Descriptions say what was done, in the past, and not who: no he, no she. */
const PAST: Readonly<Record<Locale, RegExp>> = {
  fr: /^(A |Face à )/u,
  nl: /^\p{Lu}\p{L}+,? /u,
  en: /^\p{Lu}\p{L}+,? /u,
};
const HE_OR_SHE: Readonly<Record<Locale, RegExp>> = {
  fr: /(^|[\s’])(il|elle) (a|est|se) /iu,
  nl: /(^|\s)(hij|zij|haar|zijn) /iu,
  en: /\b(he|she|his|her)\b/iu,
};

function leaves(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node !== 'object' || node === null) return [[path, String(node)]];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

function gaps(sentence: string): string[] {
  return [...sentence.matchAll(/\{\w+\}/gu)].map(([gap]) => gap).sort();
}

describe.each(LOCALES)('the badge set in %s', (locale) => {
  const words = badgeSetWords(locale);
  const all = leaves(words.strings);

  test('has the entries of the other languages, never empty or half typed', () => {
    expect(all.map(([path]) => path).sort()).toEqual(
      leaves(badgeSetWords('fr').strings)
        .map(([path]) => path)
        .sort(),
    );
    for (const [path, text] of all) {
      expect(text, path).toMatch(/^\S.*\S$/u);
      expect(text, path).not.toMatch(/ {2}|TODO|['"]|…/u);
    }
  });

  test('leaves no gap open that another language fills', () => {
    const others = new Map(leaves(badgeSetWords('fr').strings));
    for (const [path, text] of all) expect(gaps(text), path).toEqual(gaps(others.get(path) ?? ''));
  });

  test('says what was done in at most two short sentences, of nobody in particular', () => {
    for (const { id } of BADGES) {
      const text = words.strings.description[id];
      expect(text, id).toMatch(PAST[locale]);
      expect(text, id).not.toMatch(HE_OR_SHE[locale]);
      expect(text.split(/[.!?] /u).length, text).toBeLessThanOrEqual(2);
      expect(text.split(/[\s’]+/u).length, text).toBeLessThanOrEqual(20);
    }
  });

  test('never names a talent or a trait of character', () => {
    for (const badge of BADGES) {
      const { name, description, criteria } = sayBadge(badge, words);
      const limits = words.strings.criteria.limits;
      expect(`${name} ${description} ${criteria.replace(limits, '')}`, badge.id).not.toMatch(TRAITS[locale]);
    }
  });

  test('names no two badges alike and describes no two alike', () => {
    const said = BADGES.map((badge) => sayBadge(badge, words));
    expect(new Set(said.map(({ name }) => name)).size).toBe(BADGES.length);
    expect(new Set(said.map(({ description }) => description)).size).toBe(BADGES.length);
    expect(new Set(said.map(({ criteria }) => criteria)).size).toBe(BADGES.length);
  });

  test('says the criteria in bold, paragraphs and lists, with every gap filled', () => {
    for (const badge of BADGES) {
      const { criteria } = sayBadge(badge, words);
      expect(criteria, badge.id).not.toMatch(/[{}<>[\]]|undefined/u);
      expect(criteria.length, badge.id).toBeLessThan(2000);
    }
  });

  test('is the same when it is loaded alone', async () => {
    expect(await loadBadgeSetWords(locale)).toEqual(words);
  });
});

test('the languages share no sentence', () => {
  const all = LOCALES.flatMap((locale) => Object.values(badgeSetWords(locale).strings.description));
  expect(new Set(all).size).toBe(all.length);
});
