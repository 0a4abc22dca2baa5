/** What every language of the framework owes its readers: nothing missing, first person, short. */
import { describe, expect, test } from 'vitest';
import { COMPETENCE_IDS, LEVELS, POLES } from './competence.js';
import { LOCALES } from './locale.js';
import type { Locale } from './locale.js';
import { competenceTexts } from './texts.js';

const FIRST_PERSON: Readonly<Record<Locale, RegExp>> = {
  fr: /(^|[\s’])(je|j’)/iu,
  nl: /(^|\s)ik\s/iu,
  en: /(^|\s)I\s/u,
};
/** Words that would turn a competence into a talent or a trait of character. */
const TRAITS: Readonly<Record<Locale, RegExp>> = {
  fr: /dou[ée]|talent|naturellement|sociable|timide|courageu|créati[fv]|sérieu|rigoureu|patient|leader/iu,
  nl: /talent|begaafd|van nature|sociaal vaardig|verlegen|moedig|creatief|ernstig|geduldig|\bleider/iu,
  en: /talent|gifted|naturally|outgoing|shy|brave|creative|serious|patient|leader|good at|great/iu,
};
const MAX_WORDS = 14;

/** Every string below a node, with its path. */
function leaves(node: unknown, path: string): [path: string, text: unknown][] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

function paths(locale: Locale): string[] {
  return leaves(competenceTexts(locale), '').map(([path]) => path);
}

function sentences(locale: Locale): [id: string, sentence: string][] {
  return COMPETENCE_IDS.flatMap((id) =>
    LEVELS.map((level): [string, string] => [
      `${id} ${level}`,
      competenceTexts(locale).competences[id].levels[level],
    ]),
  );
}

function countWords(sentence: string): number {
  return sentence.split(/[\s’]+/u).filter(Boolean).length;
}

describe.each(LOCALES)('the texts in %s', (locale) => {
  const texts = competenceTexts(locale);

  test('name every competence, pole and level of the framework, and nothing else', () => {
    expect(Object.keys(texts.competences).sort()).toEqual([...COMPETENCE_IDS].sort());
    expect(Object.keys(texts.poles).sort()).toEqual([...POLES].sort());
    expect(Object.keys(texts.levels)).toEqual(LEVELS.map(String));
    for (const id of COMPETENCE_IDS) {
      expect(Object.keys(texts.competences[id].levels)).toEqual(LEVELS.map(String));
    }
  });

  test('have the same entries as the other languages', () => {
    expect(paths(locale)).toEqual(paths('fr'));
  });

  test('are never empty, padded or half typed', () => {
    for (const [path, text] of leaves(texts, locale)) {
      expect(text, path).toEqual(expect.any(String));
      expect(text, path).toMatch(/^\S.*\S$/u);
      expect(text, path).not.toMatch(/ {2}|TODO|['"]|…/u);
    }
  });

  test('give the map a name of two to four words', () => {
    for (const id of COMPETENCE_IDS) {
      const words = texts.competences[id].short.split(' ').length;
      expect(words, texts.competences[id].short).toBeGreaterThanOrEqual(2);
      expect(words, texts.competences[id].short).toBeLessThanOrEqual(4);
    }
  });

  test('say what each competence is in one short sentence', () => {
    for (const id of COMPETENCE_IDS) {
      const { about } = texts.competences[id];
      expect(about).toMatch(/^\p{Lu}[^.!?;:]+\.$/u);
      expect(countWords(about), about).toBeLessThanOrEqual(18);
    }
  });

  test('say each level in one short sentence in the first person', () => {
    for (const [id, sentence] of sentences(locale)) {
      expect(sentence, id).toMatch(/^\p{Lu}[^.!?;:]+\.$/u);
      expect(sentence, id).toMatch(FIRST_PERSON[locale]);
      expect(countWords(sentence), sentence).toBeLessThanOrEqual(MAX_WORDS);
    }
  });

  test('never name a talent or a trait of character', () => {
    for (const [id, sentence] of sentences(locale)) expect(sentence, id).not.toMatch(TRAITS[locale]);
  });

  test('never say the same thing twice', () => {
    const all = leaves(texts, locale).map(([, text]) => String(text).toLowerCase());
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });
});

test('the languages do not share a sentence', () => {
  const all = LOCALES.flatMap((locale) => sentences(locale).map(([, sentence]) => sentence));
  expect(new Set(all).size).toBe(all.length);
});

test('the French names are the official ones', () => {
  const { competences } = competenceTexts('fr');
  expect(COMPETENCE_IDS.map((id) => competences[id].name)).toEqual([
    'Piloter et/ou organiser l’activité',
    'Agir face à l’imprévu',
    'Coopérer et favoriser la collaboration',
    'Gérer des données mathématiques, budgétaires et statistiques',
    'Communiquer à l’oral en une ou plusieurs langues',
    'Communiquer à l’écrit en une ou plusieurs langues',
    'Prendre en compte les usages sociaux et culturels',
    'Utiliser les ressources numériques',
    'Traiter des informations et des savoirs',
    'Assurer les procédures et la qualité',
    'Construire son parcours professionnel',
    'Développer des compétences',
  ]);
});
