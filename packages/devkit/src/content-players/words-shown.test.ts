import { expect, test } from 'vitest';
import { countWords, createWordCounter, toReading } from './words-shown.js';

test('a line counts once a mission, in every language, wherever it stands in what is shown', () => {
  const counter = createWordCounter({ fr: { a: 'Un deux [nl:drie]', b: 'Oui – non' }, en: { a: 'One' } });
  counter.see('rota', { kind: 'say', text: 'a', options: [{ text: 'b', does: null }] });
  counter.see('rota', { text: 'a', count: 3 });
  expect(counter.words()).toEqual({ fr: 5, en: 1 });
  counter.see('till', { text: 'a' });
  expect(counter.words()).toEqual({ fr: 8, en: 2 });
});

test('a dash is no word, a figure is', () => {
  expect(countWords('Dix – 10 !')).toBe(2);
});

test('150 words and thirty actions take two minutes', () => {
  expect(toReading(150, 30).minutes).toBe(2);
});
