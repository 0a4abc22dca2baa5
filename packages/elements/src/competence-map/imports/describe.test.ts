import { makePortfolio } from '@requapass/assessment/portfolio.js';
import { describe, expect, test } from 'vitest';
import { sampleOutcome } from '../../testing/sample-outcome.js';
import { everything } from '../../testing/sample-portfolio.js';
import { describeDocument, describeStep, describeThing, type DescribeWords } from './describe.js';
import { thingsOf } from './portfolio-things.js';
import { strings as en } from './strings/en.js';
import { strings as fr } from './strings/fr.js';
import { strings as nl } from './strings/nl.js';

const inFrench: DescribeWords = { strings: fr, locale: 'fr', nameOf: (id) => id };
const inDutch: DescribeWords = { strings: nl, locale: 'nl', nameOf: (id) => id };
const inEnglish: DescribeWords = { strings: en, locale: 'en', nameOf: (id) => id };
const everyone = everything();
/** With plain spaces: French keeps its signs on the line of the word before. */
const plain = (sentence: string) => sentence.replaceAll('\u00a0', ' ');

describe('a document in plain words', () => {
  test('is a game, with how much was seen', () => {
    const game = { kind: 'outcome', document: sampleOutcome({ speak: 3, organise: 2 }) } as const;
    expect(plain(describeDocument(game, inFrench))).toBe('Une partie de La Passerelle : 2 compétences vues');
    expect(describeDocument(game, inDutch)).toBe('Een spel van De Loopbrug: 2 competenties gezien');
    const other = { ...game.document, content: { id: 'autre-jeu', version: '1' } };
    expect(describeDocument({ kind: 'outcome', document: other }, inFrench)).toContain('autre-jeu');
    expect(describeDocument({ kind: 'outcome', document: sampleOutcome() }, inFrench)).toContain(
      '0 compétence vue',
    );
  });

  test('is a whole map, with what is in it', () => {
    expect(plain(describeDocument({ kind: 'portfolio', document: everyone }, inFrench))).toBe(
      'Une carte entière : 2 résultats, 2 expériences racontées, 1 confirmation, 1 demande et 1 avis',
    );
    expect(describeDocument({ kind: 'portfolio', document: makePortfolio() }, inEnglish)).toBe(
      'An empty map',
    );
  });

  test('is what somebody said, with who and when', () => {
    const lines = thingsOf(everyone).map((thing) => plain(describeThing(thing, inFrench)));
    expect(lines).toEqual([
      'La Passerelle, novembre · Une partie de La Passerelle : 7 compétences vues · ajouté le 20 novembre 2026',
      'Moi-même · Ce que tu as dit de toi-même : 2 compétences · ajouté le 22 novembre 2026',
      'Une confirmation de Nadia B., coordinatrice, Quartier des Deux Rives, 23 novembre 2026 : 1 compétence vue',
      'Une demande de confirmation de Inès : 1 compétence',
      'speak · J’accueille les familles le samedi',
      'cooperate',
    ]);
  });
});

test('what becomes of it is told as new, known, replaced or partly new', () => {
  const change = (how: 'added' | 'known' | 'replaced') => ({ what: 'outcome', how }) as const;
  const told = (...how: Parameters<typeof change>[0][]) =>
    plain(describeStep({ ok: true, changes: how.map(change) }, inFrench));
  expect(told('added')).toBe('Nouveau sur ta carte.');
  expect(told('known')).toBe('Déjà sur ta carte : rien ne change.');
  expect(told('replaced')).toContain('prend sa place');
  expect(told('added', 'replaced')).toBe('Tout est nouveau sur ta carte.');
  expect(told('known', 'added')).toBe('1 chose est nouvelle, le reste est déjà là.');
  expect(told()).toBe(fr.importsLeftOut);
});

test('the three languages have the same gaps to fill', () => {
  const gaps = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
  for (const key of Object.keys(fr) as (keyof typeof fr)[]) {
    expect([key, gaps(nl[key])]).toEqual([key, gaps(fr[key])]);
    expect([key, gaps(en[key])]).toEqual([key, gaps(fr[key])]);
  }
});
