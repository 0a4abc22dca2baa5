/**
 * The files of a course, read from the built embed folder and a content pack. Knows their layout, not what a platform
 * wants of them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CourseError } from './course-error.mjs';

/** @typedef {{ id: string, release: string, missions: unknown[], locales: string[], title: string, tagline: string }} Pack */

/**
 * @param {string} v1 the built `v1` of the embed folder
 * @returns {{ page: string, files: Record<string, Uint8Array> }} the game's page and what it needs
 * @throws {CourseError} not-built
 */
export function readGame(v1) {
  const page = join(v1, 'game.html');
  if (!existsSync(page))
    throw new CourseError('not-built', `"${v1}" holds no game.html`, 'run `npm run build` first');
  return {
    page: readFileSync(page, 'utf8'),
    files: {
      ...readFolder(join(v1, 'assets'), 'assets/'),
      'credits.txt': readFileSync(join(v1, 'credits.txt')),
    },
  };
}

/**
 * @param {string} folder with a `pack.json`
 * @param {string} lang
 * @returns {{ pack: Pack, prefix: string, files: Record<string, Uint8Array> }}
 * @throws {CourseError} content-missing, content-invalid, no-language
 */
export function readContent(folder, lang) {
  const path = join(folder, 'pack.json');
  if (!existsSync(path))
    throw new CourseError(
      'content-missing',
      `"${folder}" holds no pack.json`,
      'name the folder of a built content pack',
    );
  const pack = readJson(path);
  const { id, missions, locales } = pack ?? {};
  if (
    typeof id !== 'string' ||
    !/^[a-z0-9][a-z0-9-]*$/.test(id) ||
    !Array.isArray(missions) ||
    !Array.isArray(locales)
  )
    throw new CourseError(
      'content-invalid',
      `"${path}" is no content pack`,
      'run `pnpm lint:content` over it',
    );
  if (!locales.includes(lang))
    throw new CourseError('no-language', `"${id}" has no texts in ${lang}`, `it has ${locales.join(', ')}`);
  const texts = readJson(join(folder, 'texts', lang, 'pack.json')) ?? {};
  const prefix = `content/${id}/`;
  return {
    pack: {
      id,
      release: String(pack.release ?? '0'),
      missions,
      locales,
      title: texts[pack.title] ?? id,
      tagline: texts[pack.tagline] ?? texts[pack.title] ?? id,
    },
    prefix,
    files: readFolder(folder, prefix),
  };
}

function readJson(path) {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' ? value : null;
  } catch (error) {
    throw new CourseError(
      'content-invalid',
      `"${path}" cannot be read: ${error.message}`,
      'run `pnpm lint:content` over it',
    );
  }
}

/** What a system leaves in folders is nobody's content. */
const isOurs = (path) => !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');

function readFolder(folder, prefix) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isOurs)
    .sort();
  return Object.fromEntries(files.map((path) => [prefix + path, readFileSync(join(folder, path))]));
}
