/**
 * Builds the slim Phaser: one module, kept below the root's node_modules under a name made of all it depends on,
 * so that it is built once and several builds and tests at a time share it. Knows no user of it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENTRY, applyRecipe } from './apply-recipe.mjs';
import * as recipe from './recipe.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../../..');
const CACHE = join(root, 'node_modules/.requapass-phaser');

/** The game's own Phaser, whose version its package.json pins. */
export function findPhaser() {
  return dirname(createRequire(join(root, 'packages/game/package.json')).resolve('phaser/package.json'));
}

/** @returns {Promise<string>} absolute path of the built module */
export async function slimPhaser() {
  const path = join(CACHE, `phaser-${fingerprint()}.js`);
  if (existsSync(path)) return path;
  const { code } = await buildSlimPhaser();
  mkdirSync(CACHE, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, code);
  renameSync(unfinished, path);
  return path;
}

/**
 * @param {object} [from] another recipe, for tests
 * @returns {Promise<{ code: string, exports: string[], modules: string[] }>} readable, without comments
 */
export async function buildSlimPhaser(from = recipe) {
  const { build } = await import('vite');
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'silent',
    root: here,
    publicDir: false,
    plugins: [applyRecipe(from, findPhaser())],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: ENTRY, formats: ['es'], fileName: () => 'phaser.js' },
      rolldownOptions: { output: { comments: false } },
    },
  });
  const [{ code, exports, moduleIds }] = output;
  return { code, exports, modules: moduleIds };
}

function fingerprint() {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(findPhaser(), 'package.json')));
  hash.update(readFileSync(join(root, 'pnpm-lock.yaml')));
  for (const name of readdirSync(here, { recursive: true }).sort()) {
    if (/\.[mc]js$/.test(name)) hash.update(name).update(readFileSync(join(here, name)));
  }
  return hash.digest('hex').slice(0, 12);
}
