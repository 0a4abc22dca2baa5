/**
 * A compact JWS, taken apart into its three pieces. The signature is not checked and the header is not believed.
 * Knows no badge.
 */
import type { Result } from '../../problem.js';
import { decodeBase64, decodeUtf8 } from '../../platform.js';
import type { JwsDocument } from '../badge.js';
import { isJsonObject, type JsonObject } from '../json/json-value.js';
import { parseStrictJson } from '../json/parse-strict-json.js';
import { READING_LIMITS } from '../limits.js';
import { refuse, type ReadingErrorCode } from '../reading-problem.js';

const PART = /^[\w-]*$/;

/** Whether a text has the form of a compact JWS (or JWE), by its first letters: `{"` in base64url. */
export function looksLikeJws(text: string): boolean {
  return text.startsWith('eyJ') && text.length <= READING_LIMITS.textCharacters && !/[\s{}"]/.test(text);
}

/** The document of a token, or why it is none. */
export function parseJws(token: string): Result<JwsDocument, ReadingErrorCode> {
  const parts = token.split('.');
  if (parts.length === 5) {
    return refuse('encrypted-jwt', '', 'the token is encrypted for somebody', {
      hint: 'ask for the badge itself',
    });
  }
  // A selective-disclosure token carries its disclosures after the signature.
  const [header = '', payload = '', signature = ''] = parts;
  if (parts.length !== 3 || !PART.test(header) || !PART.test(payload) || !PART.test(signature)) {
    return refuse('not-a-jwt', '', `a signed token has three parts of letters, this one ${parts.length}`);
  }
  const head = parsePart(header, 'header');
  if (!head.ok) return head;
  const body = parsePart(payload, 'payload');
  if (!body.ok) return body;
  return {
    ok: true,
    value: { kind: 'jws', token, header: head.value, payload: body.value },
    warnings: [],
  };
}

function parsePart(part: string, name: string): Result<JsonObject, ReadingErrorCode> {
  const bytes = decodeBase64(part);
  const text = bytes && decodeUtf8(bytes);
  if (text === null) return refuse('not-a-jwt', '', `the ${name} is no UTF-8 text in base64url`);
  const parsed = parseStrictJson(text);
  if (!parsed.ok) return parsed;
  if (!isJsonObject(parsed.value)) return refuse('not-a-jwt', '', `the ${name} is no JSON object`);
  return { ok: true, value: parsed.value, warnings: [] };
}
