/** Whatever the map says, a page can say otherwise: each sentence of the map and its parts has a key of its own. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?:^|\/)(?:\w+-)?strings\/(?:fr|nl|en)\.ts$/.test(path))
  .sort();

async function sentencesOf(path: string): Promise<Readonly<Record<string, string>>> {
  const { strings } = (await import(/* @vite-ignore */ `./${path}`)) as {
    strings: Readonly<Record<string, string>>;
  };
  return strings;
}

test('there are sentences in three languages', () => {
  expect(modules.length).toBeGreaterThan(15);
  expect(modules.length % 3).toBe(0);
});

test('no two parts share a key with different sentences', async () => {
  const french = modules.filter((path) => path.endsWith('/fr.ts'));
  const said = new Map<string, readonly [path: string, sentence: string]>();
  const shared: string[] = [];
  for (const path of french) {
    for (const [key, sentence] of Object.entries(await sentencesOf(path))) {
      const other = said.get(key);
      if (other && other[1] !== sentence) shared.push(`${key}: ${other[0]} and ${path}`);
      said.set(key, [path, sentence]);
    }
  }
  expect(shared).toEqual([]);
});

test.each(modules)('%s has each key of French, and the same gaps', async (path) => {
  const french = await sentencesOf(path.replace(/\w+\.ts$/, 'fr.ts'));
  const strings = await sentencesOf(path);
  const gapsOf = (sentence = ''): string[] => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
  expect(Object.keys(strings).sort()).toEqual(Object.keys(french).sort());
  for (const [key, sentence] of Object.entries(strings)) {
    // One is often said without its number.
    if (!/One$/.test(key)) expect(gapsOf(sentence), key).toEqual(gapsOf(french[key]));
  }
});

test('in French no sign begins a line: the space before it never breaks', async () => {
  const loose: string[] = [];
  for (const path of modules.filter((each) => each.endsWith('/fr.ts'))) {
    for (const [key, sentence] of Object.entries(await sentencesOf(path)))
      if (/(?<=\S) [;:?!»]|« /u.test(sentence)) loose.push(`${path} ${key}`);
  }
  expect(loose).toEqual([]);
});
