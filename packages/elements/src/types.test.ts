/** What frameworks and editors read is what `make-types.mjs` makes of the manifest today, and names all of it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Maker {
  makeFiles(): Promise<Record<string, string>>;
}

const root = new URL('../', import.meta.url);
const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, root)), 'utf8');

test('the committed files are current: run `pnpm --filter @requapass/elements analyze`', async () => {
  const { makeFiles } = (await import(new URL('make-types.mjs', root).href)) as Maker;
  const files = await makeFiles();
  expect(Object.keys(files)).toHaveLength(4);
  for (const [name, text] of Object.entries(files)) expect(read(name), name).toBe(text);
}, 60_000);

test('editors know the values of a choice', () => {
  expect(read('vscode.html-custom-data.json')).toMatch(/"cards"/);
  expect(read('web-types.json')).toContain("'light' | 'dark' | 'auto'");
});

test('an attribute called like a method is not offered: frameworks would write over the method', () => {
  const game = /interface RequapassGameInputs \{([^}]*)/.exec(read('types/elements.d.ts'))?.[1] ?? '';
  expect(game).toContain('resumes?:');
  expect(game).not.toMatch(/\bresume\?:/);
});

test.each(['react', 'vue', 'svelte'])('%s is an entry with types and nothing to run', (framework) => {
  const { exports, publishConfig } = JSON.parse(read('package.json')) as Record<
    'exports' | 'publishConfig',
    Record<string, unknown> & { exports?: Record<string, unknown> }
  >;
  const entry = { types: `./types/${framework}.d.ts`, default: './types/none.js' };
  expect(exports[`./${framework}`]).toEqual(entry);
  expect(publishConfig.exports?.[`./${framework}`]).toEqual(entry);
  expect(read(`types/${framework}.d.ts`)).toContain('declare module');
});
