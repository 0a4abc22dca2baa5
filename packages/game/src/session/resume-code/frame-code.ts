/**
 * The outside of a resume code: version, checksum and blocks of bytes, as letters. Foreign input: whatever is
 * read is checked. Knows nothing of what the blocks hold.
 */
import type { SaveResult } from '../save.js';
import { fromBase32, toBase32 } from './base32.js';
import { hash32 } from './hash.js';

export const CODE_VERSION = 1;
/** What every code begins with: people, and the game, know it by it. */
export const CODE_SIGN = 'RQ';
/** More than any honest code has; a bound for hostile input. */
const MOST_LETTERS = 8000;
const MOST_BLOCKS = 64;

export function toCode(blocks: readonly Uint8Array[]): string {
  const body = [...blocks.flatMap((block) => [block.length >> 8, block.length & 255, ...block])];
  const check = hash32(Uint8Array.from(body));
  const head = [CODE_VERSION, check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255];
  return CODE_SIGN + toBase32(Uint8Array.from([...head, ...body]));
}

/** Finds the code in what somebody pasted: alone, in lines, or at the end of a link. */
export function fromCode(text: string): SaveResult<readonly Uint8Array[]> {
  const inLink = /#(?:.*&)?requapass=([^&\s]*)/i.exec(text)?.[1];
  const letters = (inLink ?? text).replaceAll(/[\s\-‐-―.]/g, '');
  if (!letters.toUpperCase().startsWith(CODE_SIGN))
    return fail('not-a-code', `a code begins with ${CODE_SIGN}; copy it whole, from the first letter`);
  if (letters.length > MOST_LETTERS)
    return fail('not-a-code', `${letters.length} letters are too many for a code (at most ${MOST_LETTERS})`);
  const bytes = fromBase32(letters.slice(CODE_SIGN.length));
  if (!bytes) return fail('damaged-code', 'a code has capital letters and digits only; copy it again');
  const [version = 0, ...rest] = bytes;
  if (version > CODE_VERSION)
    return fail('newer-version', `code version ${version} is newer than this game reads (${CODE_VERSION})`);
  const body = Uint8Array.from(rest.slice(4));
  const check = rest.slice(0, 4).reduce((sum, byte) => ((sum << 8) | byte) >>> 0, 0);
  if (version !== CODE_VERSION || rest.length < 4 || check !== hash32(body))
    return fail('damaged-code', 'a letter of the code is missing or wrong; copy it again, whole');
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < body.length;) {
    const length = ((body[at] ?? 0) << 8) | (body[at + 1] ?? 0);
    if (at + 2 + length > body.length || blocks.length === MOST_BLOCKS)
      return fail('damaged-code', 'the parts of the code do not fit together');
    blocks.push(body.slice(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return { ok: true, value: blocks };
}

export function fail(
  code: 'not-a-code' | 'damaged-code' | 'newer-version' | 'other-content',
  message: string,
): { readonly ok: false; readonly error: { code: typeof code; path: string; message: string } } {
  return { ok: false, error: { code, path: 'code', message } };
}
