/** How a language is chosen among what a page or a browser asks for. */
import { expect, test } from 'vitest';
import { isLocale, resolveLocale } from './locale.js';

test.each([
  [['nl-BE', 'fr'], 'nl'],
  [['de', 'en-GB'], 'en'],
  [['FR_be'], 'fr'],
  [[' en '], 'en'],
  [[null, undefined, '', 'nl'], 'nl'],
  [['de', 'ar'], 'fr'],
  [[], 'fr'],
])('the tags %j give %s', (tags, locale) => {
  expect(resolveLocale(...tags)).toBe(locale);
});

test('a tag with a region is not itself a language of the product', () => {
  expect(isLocale('nl')).toBe(true);
  expect(isLocale('nl-BE')).toBe(false);
  expect(isLocale(undefined)).toBe(false);
});
