/** Takes the badge out of a baked PNG, as text. Knows neither what the text says nor what the picture shows. */
import type { Result } from '../problem.js';
import { sizeOfPng } from '../reading/fields/png-size.js';
import { READING_LIMITS } from '../reading/limits.js';
import { createNotes, refuse, type ReadingErrorCode } from '../reading/reading-problem.js';
import { readPngChunks } from './png-chunks.js';
import { readPngText, standardOf } from './png-text.js';

/**
 * The JSON, token or address inside. Where both standards are inside, it is that of Open Badges 3.0.
 * A warning `unsafe-picture` says that the picture itself is too large to be shown.
 */
export function unbakePng(bytes: Uint8Array): Result<string, ReadingErrorCode> {
  const read = readPngChunks(bytes);
  if (!read.ok) return read;
  const notes = createNotes();
  const size = sizeOfPng(bytes);
  if (!size || size.width > READING_LIMITS.pixels || size.height > READING_LIMITS.pixels) {
    notes.add('unsafe-picture', 'IHDR', `the picture is larger than ${READING_LIMITS.pixels} pixels`);
  }
  const { chunks, end } = read.value;
  if (end < bytes.length) {
    notes.add('trailing-bytes', `byte ${end}`, `${bytes.length - end} bytes after the end of the picture`);
  }
  const baked = chunks.flatMap((chunk) => {
    const standard = standardOf(bytes, chunk);
    return standard ? [{ standard, chunk }] : [];
  });
  const newer = baked.filter(({ standard }) => standard === 'ob3');
  const chosen = newer.length > 0 ? newer : baked;
  const [first] = chosen;
  if (!first)
    return { ...refuse('no-badge-inside', '', 'this PNG has no badge inside'), warnings: notes.list };
  const texts = chosen.map(({ chunk }) => readPngText(bytes, chunk));
  const failed = texts.find((text) => !text.ok);
  if (failed) return failed;
  const distinct = [...new Set(texts.flatMap((text) => (text.ok ? [text.value] : [])))];
  const [text = ''] = distinct;
  if (distinct.length > 1) {
    return refuse('baked-twice', '', `${distinct.length} different badges in one picture`, {
      hint: 'which of them counts cannot be known',
    });
  }
  if (chosen.length < baked.length) {
    notes.add('baked-both-ways', '', 'a badge of Open Badges 2.0 is inside too; that of 3.0 is read');
  }
  if (first.chunk.type === 'tEXt') {
    notes.add('baked-as-plain-text', `tEXt at byte ${first.chunk.start}`, 'it should be in an iTXt chunk');
  }
  return { ok: true, value: text, warnings: notes.list };
}
