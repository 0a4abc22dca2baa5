#!/usr/bin/env node
/**
 * `pnpm package:scorm -- --lang fr`: writes the zips a teacher uploads to a learning platform. Reads the words, asks
 * for each zip, puts it in its place whole or not at all, and says so. Knows nothing of what is in them.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CourseError } from './pack/course-error.mjs';
import { readContent, readGame } from './pack/course-files.mjs';
import { makeCourse } from './pack/make-course.mjs';
import { HELP, readArguments } from './pack/read-arguments.mjs';

const PACKAGE = fileURLToPath(new URL('.', import.meta.url));
const EMBED = fileURLToPath(new URL('../embed/dist', import.meta.url));
const UPLOAD = {
  scorm12: 'upload it as a SCORM package',
  cmi5: 'upload it to a platform that plays cmi5',
};

/**
 * @param {string[]} words
 * @param {{ say?: (line: string) => void, embed?: string, from?: string }} [around] `from`: what relative paths start at
 * @returns {Promise<{ standard: string, path: string, bytes: number, files: number, sha256: string }[] | string>} the help, where it was asked for
 * @throws {CourseError}
 */
export async function packCourse(words, { say = () => {}, embed = EMBED, from = process.cwd() } = {}) {
  const wishes = readArguments(words);
  if (wishes === 'help') return HELP;
  const v1 = join(embed, 'v1');
  const game = readGame(v1);
  const content = readContent(
    wishes.content === null ? join(v1, 'content/la-passerelle') : resolve(from, wishes.content),
    wishes.lang,
  );
  const out = wishes.out === null ? join(PACKAGE, 'dist') : resolve(from, wishes.out);
  const made = [];
  for (const standard of wishes.standards) {
    say(`${standard}: packing "${content.pack.title}" in ${wishes.lang} …`);
    made.push({ standard, ...(await makeCourse(standard, wishes, game, content)) });
  }
  // All are made before one is written.
  return made.map(({ standard, name, zip, count }) => ({
    standard,
    path: putFile(out, name, zip),
    bytes: zip.length,
    files: count,
    sha256: createHash('sha256').update(zip).digest('hex'),
  }));
}

/** Never half a file. */
function putFile(folder, name, bytes) {
  const path = join(folder, name);
  const temporary = `${path}.${process.pid}.new`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary);
    throw new CourseError(
      'not-writable',
      `"${path}" cannot be written: ${error.code ?? error.message}`,
      'name another folder with --out',
    );
  }
  return path;
}

async function run() {
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const words = process.argv.slice(2);
  const made = await packCourse(words, { from, say: (line) => process.stderr.write(`${line}\n`) });
  if (typeof made === 'string') return console.log(made);
  if (words.includes('--json')) return console.log(JSON.stringify({ files: made }, null, 2));
  for (const { standard, path, bytes, files } of made)
    console.log(
      `${relative(from, path) || path}: ${(bytes / 1e6).toFixed(1)} MB, ${files} files; ${UPLOAD[standard]}`,
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  run().catch((error) => {
    if (!(error instanceof CourseError)) throw error;
    process.stderr.write(`${error.code}: ${error.message}; ${error.hint}\n`);
    process.exitCode = error.code === 'usage' ? 2 : 3;
  });
}
