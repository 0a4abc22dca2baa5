/**
 * Cuts out of a font the letters a style sheet asks for: a face whose file is `@common-letters/<file>` gets that file
 * of the installed font, with the letters of its `unicode-range` alone. Knows no font and no language.
 */
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';

const FACE = /@font-face\s*\{[^}]*\}/g;
const CUT = /@common-letters\/([\w-]+?)(-latin[\w-]*\.woff2)/;
const RANGE = /unicode-range:\s*([^;}]+)/;

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('node_modules/.requapass-letters', import.meta.url));
/** The file of a font each cut file was made of. */
const sources = new Map();

/** @returns {import('vite').Plugin} */
export function commonLetters() {
  return {
    name: 'requapass-common-letters',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith('.css') || !code.includes('@common-letters/')) return null;
      let css = code;
      for (const face of facesToCut(code)) css = css.replace(face.url, await cut(face));
      return { code: css, map: null };
    },
  };
}

/**
 * The faces that are cut, with what is in them.
 *
 * @param {string} css
 * @returns {{ url: string, font: string, file: string, letters: string }[]}
 */
export function facesToCut(css) {
  return [...css.matchAll(FACE)].flatMap(([face]) => {
    const named = CUT.exec(face);
    if (!named) return [];
    const [url, font, rest] = named;
    const range = RANGE.exec(face);
    if (!range) throw new Error(`${url} has no unicode-range: say which letters it is for`);
    return [{ url, font, file: font + rest, letters: lettersOf(range[1]) }];
  });
}

/** What a cut file was made of, for its licence; null for any other file. */
export async function lettersSources(path) {
  const source = sources.get(path);
  return source === undefined ? null : [source];
}

/** `U+0041-0043, U+20AC` → `ABC€`. */
function lettersOf(range) {
  return range
    .split(',')
    .flatMap((part) => {
      const [first, last = first] = part.trim().replace(/^U\+/i, '').split('-');
      const from = Number.parseInt(first, 16);
      const length = Number.parseInt(last, 16) - from + 1;
      return Array.from({ length }, (_, index) => String.fromCodePoint(from + index));
    })
    .join('');
}

/** Without the hints for screens of few pixels: they are half of the file. */
async function cut({ font, file, letters }) {
  const source = require.resolve(`@fontsource/${font}/files/${file}`);
  const made = await subset(readFileSync(source), letters, { targetFormat: 'woff2', noHinting: true });
  mkdirSync(folder, { recursive: true });
  const path = join(realpathSync(folder), file.replace('-latin-', '-common-'));
  writeFileSync(path, made);
  sources.set(path, source);
  return path;
}
