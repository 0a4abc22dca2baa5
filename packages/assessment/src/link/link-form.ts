/**
 * A document in the fragment of an address, which no browser sends to a server: deflated, as base64url, with the
 * start of its SHA-256 so that a link cut short by a mail program is told from a bad document.
 * Knows no format: what comes out may be anything, and is for a parser to read.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase64Url, toBase64Url } from './base64url.js';

/** The first letter of every link form: how the rest is written. */
const LINK_VERSION = '1';
const CHECK_BYTES = 4;
const STEP_BYTES = 256;

/** What is read at most: both ends are bounded. */
export const LINK_LIMITS = {
  characters: 60_000,
  /** Of JSON, once inflated. */
  bytes: 400_000,
} as const;

/** Why a link form was refused. `code` is stable; `message` and `hint` are prose for developers. */
export interface LinkError {
  readonly code:
    /** No letters of a link form. */
    | 'not-a-link-form'
    /** Written by a later release. */
    | 'newer-version'
    | 'too-large'
    /** Cut short, or changed on the way. */
    | 'damaged';
  /** Always empty: a link form is all or nothing. */
  readonly path: '';
  readonly message: string;
  readonly hint: string;
}

export type LinkResult =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: LinkError };

/**
 * The document as letters, digits, `-` and `_`, to put behind a `#`.
 * A result longer than `LINK_LIMITS.characters` will not be read: hand over a file instead (`fitsInLink`).
 */
export function encodeForLink(document: object): string {
  const deflated = deflateSync(strToU8(JSON.stringify(document)), { level: 9 });
  const bytes = new Uint8Array(CHECK_BYTES + deflated.length);
  bytes.set(checkOf(deflated));
  bytes.set(deflated, CHECK_BYTES);
  return LINK_VERSION + toBase64Url(bytes);
}

/** True when `decodeFromLink` would read it. Mail programs may cut far sooner: below 2,000 is safe everywhere. */
export function fitsInLink(encoded: string): boolean {
  return encoded.length <= LINK_LIMITS.characters;
}

/** The value that was encoded, for a parser to read. Never throws. */
export function decodeFromLink(text: string): LinkResult {
  if (text.length > LINK_LIMITS.characters) {
    return refuse(
      'too-large',
      `it has ${text.length} characters, at most ${LINK_LIMITS.characters} are read`,
    );
  }
  if (!/^[\w-]+$/.test(text)) return refuse('not-a-link-form', 'it has other letters than a link form');
  if (text[0] !== LINK_VERSION) {
    const isLater = /^[2-9]/.test(text);
    return refuse(
      isLater ? 'newer-version' : 'not-a-link-form',
      `it begins with "${text.charAt(0)}"; this reader knows "${LINK_VERSION}"`,
    );
  }
  const bytes = fromBase64Url(text.slice(1));
  if (!bytes || bytes.length <= CHECK_BYTES) return refuse('damaged', 'it is cut short');
  return read(bytes.subarray(0, CHECK_BYTES), bytes.subarray(CHECK_BYTES));
}

function read(check: Uint8Array, deflated: Uint8Array): LinkResult {
  if (checkOf(deflated).some((byte, index) => byte !== check[index])) {
    return refuse('damaged', 'its checksum does not fit');
  }
  try {
    const json = inflate(deflated);
    if (!json) return refuse('too-large', `it holds more than ${LINK_LIMITS.bytes} bytes`);
    return { ok: true, value: JSON.parse(strFromU8(json)) as unknown };
  } catch {
    return refuse('damaged', 'it cannot be unpacked');
  }
}

/** Unpacks bit by bit and stops at the limit: a deflated byte can stand for a thousand. Null: too large. */
function inflate(deflated: Uint8Array): Uint8Array | null {
  const json = new Uint8Array(LINK_LIMITS.bytes);
  let length = 0;
  const stream = new Inflate((part) => {
    if (length + part.length <= json.length) json.set(part, length);
    length += part.length;
  });
  for (let at = 0; at < deflated.length && length <= json.length; at += STEP_BYTES) {
    stream.push(deflated.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= deflated.length);
  }
  return length > json.length ? null : json.subarray(0, length);
}

function checkOf(deflated: Uint8Array): Uint8Array {
  return sha256(deflated).subarray(0, CHECK_BYTES);
}

function refuse(code: LinkError['code'], what: string): LinkResult {
  const hint =
    code === 'newer-version' ? 'update the page that reads the link' : 'copy the whole link, or use the file';
  return { ok: false, error: { code, path: '', message: `the link cannot be read: ${what}`, hint } };
}
