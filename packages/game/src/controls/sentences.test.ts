import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.js';

describe('sentences of a text', () => {
  it.each([
    ['Bonjour.', ['Bonjour.']],
    ['Bonjour ! Ça va ? Oui.', ['Bonjour !', 'Ça va ?', 'Oui.']],
    ['[nl:Kom binnen. Snel.] Merci.', ['[nl:Kom binnen. Snel.]', 'Merci.']],
    ['Elle dit : [nl:Dag.] Puis elle part.', ['Elle dit : [nl:Dag.]', 'Puis elle part.']],
    ['Attends… Voilà', ['Attends…', 'Voilà']],
    ['Il dit « Viens ! » Puis il rit.', ['Il dit « Viens ! » Puis il rit.']],
    ['12.50 euros', ['12.50 euros']],
    ['', ['']],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
