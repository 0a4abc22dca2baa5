/** The texts in a PNG under the keywords of Open Badges. Unpacks nothing: a badge is never compressed. */
import { decodeUtf8, platform } from '../platform.js';
import type { Result } from '../problem.js';
import { READING_LIMITS } from '../reading/limits.js';
import { refuse, type ReadingErrorCode } from '../reading/reading-problem.js';
import { PNG_KEYWORDS, type BakedStandard } from './baked-form.js';
import { hasRightChecksum, type PngChunk } from './png-chunks.js';

const LONGEST_KEYWORD = 79;
const TEXT_TYPES = new Set(['iTXt', 'tEXt', 'zTXt']);

/** The standard whose keyword a text chunk has, or null for every other chunk. */
export function standardOf(bytes: Uint8Array, chunk: PngChunk): BakedStandard | null {
  if (!TEXT_TYPES.has(chunk.type)) return null;
  const end = keywordEnd(bytes, chunk);
  const keyword = String.fromCharCode(...bytes.subarray(chunk.dataStart, end));
  if (keyword === PNG_KEYWORDS.ob3) return 'ob3';
  return keyword === PNG_KEYWORDS.ob2 ? 'ob2' : null;
}

/** The text of such a chunk. */
export function readPngText(bytes: Uint8Array, chunk: PngChunk): Result<string, ReadingErrorCode> {
  const path = `${chunk.type} at byte ${chunk.start}`;
  if (chunk.type === 'zTXt') return compressed(path);
  if (!hasRightChecksum(bytes, chunk)) {
    return refuse('broken-png', path, 'the checksum of the badge inside is wrong', {
      hint: 'download it again',
    });
  }
  let at = keywordEnd(bytes, chunk) + 1;
  if (chunk.type === 'iTXt') {
    if (bytes[at] !== 0) return compressed(path);
    // Compression flag and method, then language and translated keyword, each ended by a zero.
    at = zeroAfter(bytes, zeroAfter(bytes, at + 2, chunk) + 1, chunk) + 1;
  }
  const data = bytes.subarray(Math.min(at, chunk.dataEnd), chunk.dataEnd);
  if (data.length > READING_LIMITS.textCharacters) {
    return refuse('too-large', path, `${data.length} bytes, at most ${READING_LIMITS.textCharacters}`);
  }
  const text = decodeUtf8(data) ?? (chunk.type === 'tEXt' ? decodeLatin1(data) : null);
  if (text === null) return refuse('not-utf8', path, 'the text inside is not UTF-8');
  return { ok: true, value: text, warnings: [] };
}

/** Data of an iTXt chunk, uncompressed and without a language. */
export function makePngText(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const encoded = new platform.TextEncoder().encode(text);
  const data = new Uint8Array(keyword.length + 5 + encoded.length);
  for (let index = 0; index < keyword.length; index += 1) data[index] = keyword.charCodeAt(index);
  data.set(encoded, keyword.length + 5);
  return data;
}

function compressed(path: string) {
  return refuse(
    'compressed-badge',
    path,
    'the badge inside is compressed, which the standard does not allow',
  );
}

function keywordEnd(bytes: Uint8Array, chunk: PngChunk): number {
  const last = Math.min(chunk.dataEnd, chunk.dataStart + LONGEST_KEYWORD);
  const end = bytes.subarray(chunk.dataStart, last).indexOf(0);
  return end < 0 ? last : chunk.dataStart + end;
}

function zeroAfter(bytes: Uint8Array, from: number, chunk: PngChunk): number {
  const index = bytes.subarray(Math.min(from, chunk.dataEnd), chunk.dataEnd).indexOf(0);
  return index < 0 ? chunk.dataEnd : from + index;
}

function decodeLatin1(bytes: Uint8Array): string {
  return new platform.TextDecoder('latin1', { fatal: false }).decode(bytes);
}
