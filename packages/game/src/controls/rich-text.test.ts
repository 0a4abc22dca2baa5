import { describe, expect, it } from 'vitest';
import { parseRichText, plainText } from './rich-text.js';

describe('words in another language', () => {
  it.each([
    ['Bonjour.', [{ text: 'Bonjour.', lang: null }]],
    [
      '[nl:Goedemiddag] ! Ça va ?',
      [
        { text: 'Goedemiddag', lang: 'nl' },
        { text: ' ! Ça va ?', lang: null },
      ],
    ],
    [
      'Elle dit [nl:dag] et [fr:salut]',
      [
        { text: 'Elle dit ', lang: null },
        { text: 'dag', lang: 'nl' },
        { text: ' et ', lang: null },
        { text: 'salut', lang: 'fr' },
      ],
    ],
    ['[xx:words] and [nl:unclosed', [{ text: '[xx:words] and [nl:unclosed', lang: null }]],
    ['', [{ text: '', lang: null }]],
  ])('are found in %j', (text, segments) => {
    expect(parseRichText(text)).toEqual(segments);
  });

  it('are spoken without their marks', () => {
    expect(plainText('[nl:Dag] Lucette')).toBe('Dag Lucette');
  });
});
