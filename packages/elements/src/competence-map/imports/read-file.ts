/**
 * Reads one file a person chose, dropped or pasted: text by its letters, a picture by the QR codes on it. Never throws,
 * but when it was stopped. Does not know what becomes of what it read.
 */
import { fileKind, KIND_BYTES } from './file-kind.js';
import type { ImportProblem } from './import-problem.js';
import { readText } from './read-text.js';
import type { Reading } from './reading.js';

/** A portfolio is far smaller; the parsers count characters once more. */
const MOST_TEXT_BYTES = 8_000_000;
/** A photo of a phone has 3 to 12 MB. */
const MOST_PICTURE_BYTES = 40_000_000;

/** @throws the reason of the signal when it was stopped */
export async function readFile(file: File, signal: AbortSignal): Promise<readonly Reading[]> {
  try {
    return await readKnown(file, signal);
  } catch (error) {
    signal.throwIfAborted();
    return [problem(file, 'unreadable-file', String(error))];
  }
}

async function readKnown(file: File, signal: AbortSignal): Promise<readonly Reading[]> {
  if (file.size === 0) return [problem(file, 'empty-file', 'the file has 0 bytes')];
  const kind = fileKind(new Uint8Array(await file.slice(0, KIND_BYTES).arrayBuffer()));
  signal.throwIfAborted();
  if (kind === 'picture') return readPicture(file, signal);
  if (kind !== 'text') return [problem(file, kind, `the file begins as ${kind}`)];
  if (file.size > MOST_TEXT_BYTES)
    return [
      problem(file, 'too-large', `the file has ${file.size} bytes, at most ${MOST_TEXT_BYTES} are read`),
    ];
  const text = await file.text();
  signal.throwIfAborted();
  return readText(text, file.name);
}

async function readPicture(file: File, signal: AbortSignal): Promise<readonly Reading[]> {
  if (file.size > MOST_PICTURE_BYTES)
    return [
      problem(
        file,
        'picture-too-large',
        `the file has ${file.size} bytes, at most ${MOST_PICTURE_BYTES} are read`,
      ),
    ];
  const pictures = await import('./read-picture.js').catch(() => null);
  signal.throwIfAborted();
  if (!pictures) return [problem(file, 'not-loaded', 'the code that reads pictures cannot be loaded')];
  const read = await pictures.readPicture(file, signal);
  if (!read.ok) return [problem(file, read.code, read.message)];
  return read.texts.flatMap((text) => readCode(text, file.name));
}

/** What a QR code says: it may be anybody's, of a poster or a parcel. */
export function readCode(text: string, name = ''): readonly Reading[] {
  return readText(text, name).map((reading) =>
    reading.what === 'problem' && isForeign(reading.problem)
      ? {
          ...reading,
          problem: { ...reading.problem, code: 'other-code', message: `the code says "${start(text)}"` },
        }
      : reading,
  );
}

function isForeign({ code }: ImportProblem): boolean {
  return [
    'not-json',
    'wrong-format',
    'not-a-link-form',
    'empty',
    'bare-link',
    'web-page',
    'drawing',
  ].includes(code);
}

function start(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function problem({ name }: File, code: ImportProblem['code'], message: string): Reading {
  return { what: 'problem', name, problem: { code, path: '', message } };
}
