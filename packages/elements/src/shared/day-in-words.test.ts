import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dayInWords } from './day-in-words.js';

test('a day is named in the order that Belgium reads, in each language', () => {
  expect(dayInWords('2026-11-23', 'fr')).toBe('23 novembre 2026');
  expect(dayInWords('2026-11-23', 'nl')).toBe('23 november 2026');
  expect(dayInWords('2026-11-23', 'en')).toBe('23 November 2026');
});

test('what is no day comes back as it is', () => {
  expect(dayInWords('soon', 'fr')).toBe('soon');
});

test('no file of the two maps writes a day its own way', () => {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const others = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /^(competence|group)-map\/.*\.ts$/.test(file) && !/\.(wtr|test)\.ts$/.test(file));
  expect(others.length).toBeGreaterThan(100);
  const own = others.filter((file) =>
    /DateTimeFormat|toLocale(Date|Time)?String\(/.test(readFileSync(`${folder}/${file}`, 'utf8')),
  );
  expect(own).toEqual([]);
});
