/** Puts a badge into a PNG. Every other chunk stays as it is, byte for byte; a badge that was inside is replaced. */
import type { Result } from '../problem.js';
import type { ReadingErrorCode } from '../reading/reading-problem.js';
import { parseBakeable } from './bakeable.js';
import { PNG_KEYWORDS, type BakedStandard } from './baked-form.js';
import { makePngChunk, readPngChunks } from './png-chunks.js';
import { makePngText, standardOf } from './png-text.js';

/** The baked picture: the badge (token, JSON, or the address of an OB 2.0 assertion) right after the header. */
export function bakePng(
  picture: Uint8Array,
  badge: string,
  standard: BakedStandard = 'ob3',
): Result<Uint8Array<ArrayBuffer>, ReadingErrorCode> {
  const bakeable = parseBakeable(badge, standard);
  if (!bakeable.ok) return bakeable;
  const read = readPngChunks(picture);
  if (!read.ok) return read;
  const kept = read.value.chunks
    .filter((chunk) => standardOf(picture, chunk) === null)
    .map((chunk) => picture.subarray(chunk.start, chunk.end));
  const [header = new Uint8Array(), ...others] = kept;
  const baked = makePngChunk('iTXt', makePngText(PNG_KEYWORDS[standard], bakeable.value.text));
  const signature = picture.subarray(0, read.value.chunks[0]?.start ?? 0);
  return { ok: true, value: join([signature, header, baked, ...others]), warnings: [] };
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
