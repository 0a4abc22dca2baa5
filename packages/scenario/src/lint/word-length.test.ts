import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { inFrench, lintOne, messagesOf } from '../testing/lint-one.js';
import { longWords, wordLength } from './word-length.js';

describe('longWords', () => {
  const rows: [string, string, string[]][] = [
    ['short words', 'On range la cave.', []],
    ['as many letters as may be', 'réparateurs là', []],
    ['one letter more', 'les réparateurss', ['réparateurss']],
    ['two words with a hyphen or an apostrophe', 'l’arrière-boutique', []],
    ['words of another language', 'Il dit [nl:kinderparaplu].', []],
    ['words of the glossary', 'Tu es [?volunteer:volontariste] ici.', []],
    ['a word on the list, in the plural', 'deux Associations ici', []],
  ];
  it.each(rows)('with %s', (_name, text, expected) => {
    expect(longWords(text, 11, ['association'])).toEqual(expected);
  });
});

describe('word-length', () => {
  it('has nothing to say of the sample mission', () => {
    expect(lintOne(wordLength, CAKE_STAND)).toEqual([]);
  });
  it('asks for another word, or for one the glossary explains', () => {
    const texts = inFrench({ 'cake-stand.oscar': 'Quelle fête transfrontalière !' });
    expect(messagesOf(wordLength, CAKE_STAND, texts)).toEqual([
      {
        severity: 'warning',
        path: 'texts.fr["cake-stand.oscar"]',
        message:
          '"transfrontalière" has 16 letters (at most 12); take a shorter word, or mark it for the glossary: [?slug:transfrontalière]',
      },
    ]);
  });
  it('gives Dutch more letters, for its compounds', () => {
    const said = (locale: string) =>
      lintOne(wordLength, CAKE_STAND, { [locale]: { 'cake-stand.oscar': 'kinderparaplus' } });
    expect([said('nl'), said('en')]).toEqual([[], ['warning texts.en["cake-stand.oscar"]']]);
  });
});
