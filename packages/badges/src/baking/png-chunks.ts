/**
 * A PNG as the list of its chunks: where each begins and ends, never what a picture shows. The checksum is the
 * library's. Knows no badge.
 */
import crc32 from 'crc/calculators/crc32';
import type { Result } from '../problem.js';
import { isPng, PNG_SIGNATURE } from '../reading/fields/png-size.js';
import { refuse, type ReadingErrorCode } from '../reading/reading-problem.js';

/** Offsets into the file. A chunk is length, type, data, checksum. */
export interface PngChunk {
  readonly type: string;
  readonly start: number;
  readonly dataStart: number;
  readonly dataEnd: number;
  readonly end: number;
}

export interface PngChunks {
  readonly chunks: readonly PngChunk[];
  /** Where the last chunk ends; bytes after it are no part of the picture. */
  readonly end: number;
}

const FRAME = 12;

/** All chunks up to IEND. Checksums are not looked at: `hasRightChecksum` does, for a chunk that is read. */
export function readPngChunks(bytes: Uint8Array): Result<PngChunks, ReadingErrorCode> {
  if (!isPng(bytes)) return refuse('broken-png', '', 'the first bytes are not those of a PNG');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at: number = PNG_SIGNATURE.length;
  while (at < bytes.length) {
    if (at + FRAME > bytes.length) return cutOff(at);
    const length = view.getUint32(at);
    const end = at + FRAME + length;
    if (end > bytes.length) return cutOff(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) {
      return refuse('broken-png', `byte ${at + 4}`, 'a chunk without a name of four letters');
    }
    if ((chunks.length === 0) !== (type === 'IHDR')) {
      return refuse('broken-png', `byte ${at}`, 'the header belongs first, and once');
    }
    chunks.push({ type, start: at, dataStart: at + 8, dataEnd: end - 4, end });
    at = end;
    if (type === 'IEND') return { ok: true, value: { chunks, end }, warnings: [] };
  }
  return cutOff(at);
}

function cutOff(at: number) {
  return refuse('broken-png', `byte ${at}`, 'the file ends in the middle of a chunk', {
    hint: 'download it again',
  });
}

export function hasRightChecksum(bytes: Uint8Array, chunk: PngChunk): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(chunk.dataEnd) === checksum(bytes.subarray(chunk.start + 4, chunk.dataEnd));
}

/** A whole chunk: length, type, data, checksum. */
export function makePngChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(data.length + FRAME);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index += 1) chunk[4 + index] = type.charCodeAt(index);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, checksum(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

function checksum(bytes: Uint8Array): number {
  return crc32(bytes) >>> 0;
}
