/** The modules can be imported where there is no page: by a server that renders, or by a build. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !/\.(test|wtr)\.ts$|^testing\//.test(path) && !path.startsWith('define/'),
);

test('there are modules to import', () => expect(modules.length).toBeGreaterThan(20));

test.each(modules)('%s can be imported in Node', async (path) => {
  await expect(import(/* @vite-ignore */ `./${path}`)).resolves.toBeTypeOf('object');
});

test('importing the classes registers nothing', async () => {
  await import('./index.js');
  expect(globalThis.customElements?.get('requapass-game')).toBeUndefined();
  expect(globalThis.customElements?.get('requapass-competence-map')).toBeUndefined();
});

test('the define entries can be imported in Node too', async () => {
  await import('./define/all.js');
  expect(globalThis.customElements.get('requapass-game')).toBeTypeOf('function');
  expect(globalThis.customElements.get('requapass-competence-map')).toBeTypeOf('function');
});
