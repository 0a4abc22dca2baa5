import { describe, expect, it } from 'vitest';
import { hasBrokenMarkup, parseMarkup, plainText } from '../parse/markup.js';
import { lintGlossary } from './glossary.js';

const entry = { 'glossary.crew': 'l’équipe', 'glossary.crew.means': 'Ceux qui aident.' };
const said = (fr: Record<string, string>, nl: Record<string, string> = {}) =>
  lintGlossary({ fr, nl }).map(({ path, message }) => `${path} ${message}`);

describe('a hard word', () => {
  it('is marked with its entry and shown as it is written', () => {
    const text = 'Voici [?crew:ton équipe], [nl:kom].';
    expect(parseMarkup(text)).toEqual([
      { text: 'Voici ', lang: null },
      { text: 'ton équipe', lang: null, term: 'crew' },
      { text: ', ', lang: null },
      { text: 'kom', lang: 'nl' },
      { text: '.', lang: null },
    ]);
    expect(plainText(text)).toBe('Voici ton équipe, kom.');
    expect(hasBrokenMarkup('Voici [?Crew:ton équipe].')).toBe(true);
  });

  it('has its word and its meaning in each language that marks it', () => {
    expect(said({ ...entry, 'a.b': 'Voici [?crew:ton équipe].' })).toEqual([]);
    expect(
      said({ ...entry, 'a.b': '[?crew:équipe]' }, { 'a.b': '[?crew:ploeg]', 'glossary.crew': 'de ploeg' }),
    ).toEqual([expect.stringMatching(/^texts\.nl\["a\.b"\] text "glossary\.crew\.means" is missing/)]);
    expect(said({ 'a.b': '[?crow:équipe]' })).toHaveLength(2);
  });

  it('is not explained where nobody marks it', () => {
    expect(said({ ...entry, 'a.b': 'Voici ton équipe.' })).toEqual([
      'texts.fr["glossary.crew"] "glossary.crew" explains a word that no text marks',
      'texts.fr["glossary.crew.means"] "glossary.crew.means" explains a word that no text marks',
    ]);
  });
});
