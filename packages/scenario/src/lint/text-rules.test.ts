import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { inFrench, lintOne } from '../testing/lint-one.js';
import { bubbleSentences } from './bubble-sentences.js';
import { sentenceLength } from './sentence-length.js';

const words = (count: number) => `${Array(count).fill('mot').join(' ')}.`;

describe('sentence-length', () => {
  it('has nothing to say of the sample mission', () => {
    expect(lintOne(sentenceLength, CAKE_STAND)).toEqual([]);
  });
  const rows: [string, string, string[]][] = [
    ['12 words', words(12), []],
    ['13 words', words(13), ['warning']],
    ['16 words', words(16), ['warning']],
    ['17 words', words(17), ['error']],
    ['two sentences of 12', `${words(12)} Puis ${words(11)}`, []],
    ['one short, one long', `Oui. Alors ${words(16)}`, ['error']],
  ];
  it.each(rows)('with %s', (_name, text, severities) => {
    const found = lintOne(sentenceLength, CAKE_STAND, inFrench({ 'cake-stand.oscar': text }));
    expect(found).toEqual(severities.map((severity) => `${severity} texts.fr["cake-stand.oscar"]`));
  });
});

describe('bubble-sentences', () => {
  it('has nothing to say of the sample mission', () => {
    expect(lintOne(bubbleSentences, CAKE_STAND)).toEqual([]);
  });
  const rows: [string, string, number][] = [
    ['two sentences', 'Le pont est ouvert ce matin. La rivière monte encore un peu.', 0],
    ['three sentences', 'Le pont est ouvert ce matin. La rivière monte encore. Tu viens avec nous ?', 1],
    ['two and a breath', 'Oh là là ! Le pont est ouvert ce matin. La rivière monte encore.', 0],
    ['two and a gloss', '[nl:Hoe laat komt ze?] (À quelle heure vient-elle ?) Il y a du bruit ici.', 0],
  ];
  it.each(rows)('with %s', (_name, text, count) => {
    const found = lintOne(bubbleSentences, CAKE_STAND, inFrench({ 'cake-stand.oscar': text }));
    expect(found).toEqual(Array(count).fill('error texts.fr["cake-stand.oscar"]'));
  });
  it('does not count the lines of a label', () => {
    const texts = inFrench({
      'cake-stand.dry-cake.label': 'Farine de blé complète. Œufs de plein air. Sucre de canne roux.',
    });
    expect(lintOne(bubbleSentences, CAKE_STAND, texts)).toEqual([]);
  });
});
