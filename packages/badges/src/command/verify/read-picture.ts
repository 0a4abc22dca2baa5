/** The picture a command is given, SVG or PNG, or a clear word of what it is instead. Says nothing of a badge inside. */
import { isPng } from '../../reading/fields/png-size.js';
import { Failure } from '../cli/failure.js';
import type { Io } from '../cli/io.js';
import { readInputFile } from '../cli/read-input.js';

export type Picture = { readonly png: Uint8Array } | { readonly svg: string };

export async function readPicture(name: string, io: Io): Promise<Picture> {
  const bytes = await readInputFile(name, io);
  if (isPng(bytes)) return { png: bytes };
  const text = asText(bytes);
  if (text?.trimStart().startsWith('<')) return { svg: text };
  const isBadge = /^\s*(?:\{|\[|eyJ)/u.test(text ?? '');
  throw new Failure({
    code: 'not-a-picture',
    path: name,
    message: isBadge
      ? 'this is a badge or a draft itself, and no picture'
      : 'this is neither an SVG nor a PNG',
    choices: ['svg', 'png'],
    ...(isBadge ? { hint: 'look at it with verify' } : {}),
  });
}

function asText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
