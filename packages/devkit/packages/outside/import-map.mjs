/**
 * An import map for a page without a bundler: walks the modules from an entry on, and says for every bare name where its
 * file lies, as a browser would have it. Knows which packages are no modules.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/**
 * No modules, and fetched only for what not every page has: a PDF, a badge baked into SVG, proofs of the form
 * eddsa-rdfc-2022. A page without a bundler goes without these, or uses embed.js.
 */
const LEFT_OUT = ['pdfkit', '@rgrove/parse-xml', 'jsonld'];
const CONDITIONS = ['browser', 'import', 'module', 'default'];

/**
 * @param {string} root the folder that is served, with node_modules in it
 * @param {string[]} entries bare names that the page imports
 * @returns {{ imports: Record<string, string>, foreign: string[] }} `foreign`: files that are no modules
 */
export function makeImportMap(root, entries) {
  const imports = {};
  const foreign = [];
  const seen = new Set();
  const follow = (name, from) => {
    if (LEFT_OUT.includes(name)) return;
    const isBare = !/^[./]/.test(name);
    const file = isBare ? resolveBare(name, from, root) : join(dirname(from), name);
    if (isBare) imports[name] = `/${relative(root, file).replaceAll('\\', '/')}`;
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    if (!ts.isExternalModule(ts.createSourceFile(file, text, ts.ScriptTarget.Latest)))
      foreign.push(relative(root, file));
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) follow(fileName, file);
  };
  for (const entry of entries) follow(entry, join(root, 'page.js'));
  return { imports, foreign };
}

function resolveBare(name, from, root) {
  const parts = name.split('/');
  const owner = parts.slice(0, name.startsWith('@') ? 2 : 1).join('/');
  const folder = findPackage(owner, dirname(from), root);
  if (!folder) throw new Error(`"${name}" is not installed, and ${relative(root, from)} imports it`);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = `.${name.slice(owner.length)}`;
  const target = manifest.exports ? inExports(manifest.exports, path) : inFields(manifest, path);
  if (!target) throw new Error(`${owner} has no "${path}", and ${relative(root, from)} imports it`);
  return join(folder, target);
}

function findPackage(owner, start, root) {
  for (let folder = start; folder.startsWith(root); folder = dirname(folder)) {
    const path = join(folder, 'node_modules', owner);
    if (existsSync(path)) return path;
  }
  return null;
}

function inFields({ browser, module, main }, path) {
  if (path !== '.') return path;
  return (typeof browser === 'string' && browser) || module || main;
}

function inExports(exports, path) {
  const isTable = typeof exports === 'object' && Object.keys(exports).some((key) => key.startsWith('.'));
  const table = isTable ? exports : { '.': exports };
  if (table[path] !== undefined) return inConditions(table[path]);
  for (const [key, value] of Object.entries(table)) {
    const [before, after] = key.split('*');
    if (after === undefined || !path.startsWith(before) || !path.endsWith(after)) continue;
    const middle = path.slice(before.length, path.length - after.length);
    return inConditions(value)?.replaceAll('*', middle);
  }
  return null;
}

function inConditions(value) {
  if (typeof value === 'string' || value === null) return value;
  const chosen = Object.keys(value).find((key) => CONDITIONS.includes(key) && inConditions(value[key]));
  return chosen ? inConditions(value[chosen]) : null;
}
