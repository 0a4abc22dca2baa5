/**
 * The fingerprint of a document: SHA-256 over its canonical JSON (RFC 8785), so that neither the order of
 * fields nor spaces count. It shows accidents and casual edits. It is no signature: whoever edits a document
 * on purpose can write a new one. Why these libraries: docs/decisions/2026-11-23-confirmation-without-server.md.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/**
 * `sha256:` and 64 hexadecimal digits.
 *
 * @param document - plain data without halves of characters (texts that were parsed or cleaned have none).
 */
export function digestOf(document: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalize(document) ?? '')))}`;
}
