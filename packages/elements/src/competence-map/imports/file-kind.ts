/** What a file is by how it begins: its name and its type may say anything. Reads no further. */

export type FileKind = 'picture' | 'pdf' | 'binary' | 'text';

/** As many bytes as `fileKind` looks at. */
export const KIND_BYTES = 512;

/** First bytes → kind; `-1` stands for any byte. */
const SIGNS: readonly (readonly [FileKind, readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['picture', [0xff, 0xd8, 0xff]], // JPEG
  ['picture', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['picture', [0x52, 0x49, 0x46, 0x46, -1, -1, -1, -1, 0x57, 0x45, 0x42, 0x50]], // WebP
  ['picture', [0x42, 0x4d, -1, -1, -1, -1, 0, 0, 0, 0]], // BMP
  ['picture', [-1, -1, -1, -1, 0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69]], // AVIF
  ['picture', [-1, -1, -1, -1, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65]], // HEIC
  ['picture', [-1, -1, -1, -1, 0x66, 0x74, 0x79, 0x70, 0x6d, 0x69, 0x66]], // HEIF
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** @param head - the first `KIND_BYTES` of the file */
export function fileKind(head: Uint8Array): FileKind {
  const known = SIGNS.find(([, sign]) => sign.every((byte, at) => byte === -1 || head[at] === byte));
  if (known) return known[0];
  return head.includes(0) ? 'binary' : 'text';
}

/** A page or a drawing by the first letters of its text; null for anything else. */
export function markupKind(text: string): 'web-page' | 'drawing' | null {
  const head = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (!head.startsWith('<')) return null;
  if (/<svg[\s>]/i.test(head) && !/<html[\s>]/i.test(head)) return 'drawing';
  return /^<(!doctype html|html|head|body|div|p|\?xml|!--)/i.test(head) ? 'web-page' : null;
}
