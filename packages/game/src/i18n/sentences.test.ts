import { describe, expect, it } from 'vitest';
import { fillIn, findSentence, type Catalogue } from './sentences.js';

const fr: Catalogue = { 'left.items': 'Encore {{count}} choses', 'left.items_one': 'Encore {{count}} chose' };
const en: Catalogue = { 'left.items': '{{count}} things left', 'left.items_one': '{{count}} thing left' };

describe('a sentence', () => {
  it.each([
    [0, 'Encore {{count}} chose', '{{count}} things left'],
    [1, 'Encore {{count}} chose', '{{count}} thing left'],
    [2, 'Encore {{count}} choses', '{{count}} things left'],
    [1_000_000, 'Encore {{count}} choses', '{{count}} things left'],
  ])('has the form its language has for %d', (count, french, english) => {
    expect(findSentence([['fr', fr]], 'left.items', count)).toBe(french);
    expect(findSentence([['en', en]], 'left.items', count)).toBe(english);
  });

  it('is the plain one where there is only one form', () => {
    expect(findSentence([['nl', { 'left.items': 'nog {{count}}' }]], 'left.items', 1)).toBe('nog {{count}}');
  });

  it('comes from the first catalogue that has it, in the form of that language', () => {
    const order = [
      ['nl', {}],
      ['fr', fr],
      ['en', en],
    ] as const;
    expect(findSentence(order, 'left.items', 0)).toBe('Encore {{count}} chose');
    expect(findSentence(order, 'left.nothing', 0)).toBe(undefined);
  });

  it('is not mistaken for what every object has', () => {
    expect(findSentence([['fr', fr]], 'constructor')).toBe(undefined);
    expect(findSentence([['fr', { constructor: 'maçon' }]], 'constructor')).toBe('maçon');
  });
});

describe('a sentence with values', () => {
  it('says each where it is named, however often', () => {
    expect(fillIn('{{who}} : {{ what }}, dit {{who}}', { who: 'Awa', what: 3 })).toBe('Awa : 3, dit Awa');
  });

  it('takes a value as it is, whatever is in it', () => {
    expect(fillIn('{{words}}!', { words: '$& {{words}} <b>' })).toBe('$& {{words}} <b>!');
  });

  it('shows a name that has no value', () => {
    expect(fillIn('Step {{done}} of {{total}}', { done: 1 })).toBe('Step 1 of {{total}}');
    expect(fillIn('{{constructor}}', {})).toBe('{{constructor}}');
  });
});
