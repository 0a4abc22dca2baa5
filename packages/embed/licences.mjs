/**
 * Collects the licences of other people's packages that really end up in a bundle, as their own files say them.
 * Knows no package by name. Helpers that the bundler itself writes into its output are not packages.
 */
import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

const RULE = '-'.repeat(72);
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * @param {(path: string) => Promise<readonly string[] | null>} [madeOf] the files a module was made of beforehand,
 *   or null for a module that is what it is
 * @returns {{ plugin: () => import('vite').Plugin, text: () => string }} a plugin for each build, and then the text for all of them
 * @throws {Error} in the build, when a package has no file with its licence
 */
export function collectLicences(madeOf = async () => null) {
  /** By folder. */
  const packages = new Map();

  const take = async (path) => {
    const parts = await madeOf(path);
    if (parts) for (const part of parts) await take(part);
    else {
      const folder = packageFolder(path);
      if (folder && !packages.has(folder)) packages.set(folder, readPackage(folder));
    }
  };
  return {
    plugin() {
      let root = '';
      return {
        name: 'requapass-licences',
        configResolved: (config) => void (root = config.root),
        async generateBundle(_options, bundle) {
          for (const item of Object.values(bundle)) for (const path of filesIn(item, root)) await take(path);
        },
      };
    },
    text: () => write([...packages.values()]),
  };
}

/** The files something of which is in this chunk or asset. Modules of which nothing was kept do not count. */
function filesIn(item, root) {
  if (item.type === 'asset') return item.originalFileNames.map((path) => resolve(root, path));
  return Object.entries(item.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id);
}

/** The folder of the installed package a file belongs to; null for our own files and for those that are none. */
function packageFolder(id) {
  const file = id.replace(/[?#].*$/, '');
  if (id.startsWith('\0') || !existsSync(file)) return null;
  const path = realpathSync(file);
  if (!path.includes(`${sep}node_modules${sep}`)) return null;
  for (let folder = dirname(path); folder.includes('node_modules'); folder = dirname(folder)) {
    // A folder of a package may hold a package.json that only says how to load what is in it.
    const { name, version } = manifestOf(folder);
    if (name && version) return folder;
  }
  throw new Error(`${path} belongs to no package: no package.json above it`);
}

function manifestOf(folder) {
  const path = join(folder, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function readPackage(folder) {
  const { name, version, license = 'licence below', author } = manifestOf(folder);
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.(md|txt|mit))?$/i.test(entry));
  if (!file && license === 'MIT' && author)
    return { title: `${name} ${version} (${license})`, text: declaredMit(folder, author) };
  if (!file)
    throw new Error(`${name} ${version} has no file with its licence: do not bundle it, or ask for one`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return { title: `${name} ${version} (${license.replaceAll(/^\(|\)$/g, '')})`, text };
}

/** A package that only says "MIT" and who made it: that licence, in their name, and the notices in its files. */
function declaredMit(folder, author) {
  const notices = new Set(
    readdirSync(folder, { recursive: true })
      .filter((path) => path.endsWith('.js') && !path.includes('node_modules'))
      .flatMap((path) => /^\/\*[^]*?\*\//.exec(readFileSync(join(folder, path), 'utf8'))?.[0] ?? [])
      .filter((comment) => /copyright/i.test(comment)),
  );
  const by = typeof author === 'string' ? author : author.name;
  return [`Copyright (c) ${by}`, MIT, ...notices].join('\n\n');
}

/** Packages with the very same licence stand over it together. */
function write(packages) {
  const titles = new Map();
  for (const { title, text } of packages) titles.set(text, [...(titles.get(text) ?? []), title].sort());
  return [...titles]
    .sort(([, [one]], [, [other]]) => (one < other ? -1 : 1))
    .map(([text, names]) => `${RULE}\n${names.join('\n')}\n${RULE}\n\n${text}\n`)
    .join('\n\n');
}
