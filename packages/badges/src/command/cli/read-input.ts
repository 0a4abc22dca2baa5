/** Files that a command is given, read with a bound and a clear word when they are not there. Knows nothing of badges. */
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from './failure.js';
import type { Io } from './io.js';

const MAX_BYTES = 16 * 1024 * 1024;

/** @param name - as the person wrote it; `-` is standard input */
export async function readInputFile(name: string, io: Io, folder = io.cwd): Promise<Uint8Array> {
  if (name === '-') return bounded(name, await io.readInput());
  const file = await open(resolve(folder, name), 'r').catch((error: unknown) => {
    throw unreadable(name, error);
  });
  try {
    const { size } = await file.stat();
    if (size > MAX_BYTES) throw tooLarge(name, size);
    return await file.readFile().catch((error: unknown) => {
      throw unreadable(name, error);
    });
  } finally {
    await file.close();
  }
}

/** A file that has to be text in UTF-8; a mark at its beginning is taken away. */
export async function readTextFile(name: string, io: Io, folder = io.cwd): Promise<string> {
  const bytes = await readInputFile(name, io, folder);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure({
      code: 'not-utf8',
      path: name,
      message: 'the file is no text in UTF-8',
      hint: 'save it again as "UTF-8" (in a spreadsheet: CSV UTF-8)',
    });
  }
}

function bounded(name: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length > MAX_BYTES) throw tooLarge(name, bytes.length);
  return bytes;
}

function tooLarge(name: string, size: number): Failure {
  return new Failure({
    code: 'too-large',
    path: name,
    message: `the file has ${size} bytes; at most ${MAX_BYTES} are read`,
  });
}

function unreadable(name: string, error: unknown): Failure {
  const { code } = error as { code?: unknown };
  const why =
    code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : 'it cannot be read';
  return new Failure({ code: 'no-file', path: name, message: `${why}: "${name}"`, value: name });
}
