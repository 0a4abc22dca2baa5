import { describe, expect, it } from 'vitest';
import { sentencesOf, wordsOf } from './sentences.js';

describe('sentencesOf', () => {
  const rows: [string, string[]][] = [
    ['Bonjour ! Tu viens ?', ['Bonjour !', 'Tu viens ?']],
    ['« Bonjour madame ! » Elle sourit.', ['« Bonjour madame ! »', 'Elle sourit.']],
    ['Elle dit : « Viens. Vite. »', ['Elle dit : « Viens.', 'Vite. »']],
    ['“Hello!” She smiles.', ['“Hello!”', 'She smiles.']],
    ['Une pour moi… bon, deux pour vous.', ['Une pour moi… bon, deux pour vous.']],
    ['Sucre… « et un secret ». Miam.', ['Sucre… « et un secret ».', 'Miam.']],
    ['Il part à 14.30 avec M. Dupont.', ['Il part à 14.30 avec M Dupont.']],
    ['[nl:Hoe laat?] (À quelle heure ?) Viens.', ['Hoe laat?', '(À quelle heure ?)', 'Viens.']],
    ['Neem bv. een appel. Of twee.', ['Neem bv een appel.', 'Of twee.']],
    ['Oh non !! Encore…', ['Oh non !!', 'Encore…']],
    ['Sans point', ['Sans point']],
    ['…', []],
    ['', []],
  ];
  it.each(rows)('cuts %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('wordsOf', () => {
  const rows: [string, number][] = [
    ['L’eau coule, n’est-ce pas ?', 4],
    ['« Oui »', 1],
    ['Het is 14.30 uur – nu!', 5],
    ['', 0],
  ];
  it.each(rows)('counts %j', (text, count) => {
    expect(wordsOf(text)).toHaveLength(count);
  });
});
