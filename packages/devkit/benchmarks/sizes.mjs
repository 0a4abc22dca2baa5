/**
 * How many bytes each shipped file costs on the wire, with the best compression a server can give.
 * Knows no file by name; hashes in names are left out, so that two runs compare.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const HASH = /-[\w-]{8}(?=\.\w+$)/;

/** @returns {{ files: { path: string, bytes: number, brotli: number }[], total: { bytes: number, brotli: number } }} */
export function measureSizes(folder) {
  const files = listFiles(folder)
    .map((path) => measure(folder, path))
    .sort((a, b) => b.brotli - a.brotli || a.path.localeCompare(b.path));
  return { files, total: { bytes: sum(files, 'bytes'), brotli: sum(files, 'brotli') } };
}

export function printSizes({ files, total }) {
  const rows = [...files, { path: `${files.length} files`, ...total }];
  const width = Math.max(...rows.map(({ path }) => path.length));
  console.log(`\n${'file'.padEnd(width)}  ${'bytes'.padStart(10)}  ${'brotli'.padStart(10)}`);
  for (const { path, bytes, brotli } of rows) {
    console.log(`${path.padEnd(width)}  ${format(bytes)}  ${format(brotli)}`);
  }
}

/** The size brotli gives, or the file's own where compressing does not help (fonts, sounds). */
export function brotliSize(content) {
  const options = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  };
  return Math.min(content.length, brotliCompressSync(content, options).length);
}

/** Every file under a folder, dotfiles left out, as absolute paths. */
export function listFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => !name.split(sep).some((part) => part.startsWith('.')))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function measure(folder, path) {
  const content = readFileSync(path);
  const name = relative(folder, path).split(sep).join('/').replace(HASH, '');
  return { path: name, bytes: content.length, brotli: brotliSize(content) };
}

function sum(files, field) {
  return files.reduce((total, file) => total + file[field], 0);
}

function format(bytes) {
  return bytes.toLocaleString('en-GB').padStart(10);
}
