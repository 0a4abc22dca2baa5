import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { facesToCut } from './common-letters.mjs';

const page = readFileSync(new URL('src/shared/fonts.css', import.meta.url), 'utf8');
const packages = fileURLToPath(new URL('..', import.meta.url));
const TEXTS = ['content/texts', 'game/src/i18n/texts', 'framework/src'];
/** Pictures that are text, and are in no letter font. */
const SIGNS = '✓✗♥';

function face(range: string): string {
  return `@font-face { src: url('@common-letters/some-font-latin-400-normal.woff2');${range} }`;
}

it('reads which letters of which file a face asks for', () => {
  expect(facesToCut(face(' unicode-range: U+0041-0043,\n U+20AC;'))).toEqual([
    {
      url: '@common-letters/some-font-latin-400-normal.woff2',
      font: 'some-font',
      file: 'some-font-latin-400-normal.woff2',
      letters: 'ABC€',
    },
  ]);
});

it('leaves other faces as they are', () => {
  expect(facesToCut(`@font-face { src: url('whole.woff2'); unicode-range: U+0041; }`)).toEqual([]);
});

it('asks for the letters where a face does not say them', () => {
  expect(() => facesToCut(face(''))).toThrow('has no unicode-range');
});

it('covers every character of our own texts, so that no further file is fetched for them', () => {
  const files = TEXTS.flatMap((folder) =>
    readdirSync(join(packages, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.test)\.(json|ts)$/.test(name))
      .map((name) => join(packages, folder, name)),
  );
  const used = new Set(files.flatMap((file) => [...readFileSync(file, 'utf8')]));
  const faces = facesToCut(page);
  expect(files.length).toBeGreaterThan(30);
  expect(faces).toHaveLength(2);
  for (const { letters } of faces) {
    const known = new Set([...letters, ...SIGNS, '\n']);
    expect([...used].filter((letter) => !known.has(letter))).toEqual([]);
  }
});
