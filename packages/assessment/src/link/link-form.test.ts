/** A document in an address: there and back without loss, and refused when it is cut, changed or swollen. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConfirmationRequest } from '../confirmation/parse-confirmation.js';
import { SAMPLE_ANSWER, SAMPLE_REQUEST } from '../testing/sample-documents.js';
import { fromBase64Url, toBase64Url } from './base64url.js';
import { LINK_LIMITS, decodeFromLink, encodeForLink, fitsInLink } from './link-form.js';

describe('base64url', () => {
  test('is what Node writes, and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
      { seed: 1 },
    );
  });

  test.each(['A', 'AAAAA', 'AB', 'AAB', 'A=', 'A+', 'é', 'AA AA'])('does not read %j', (text) => {
    expect(fromBase64Url(text)).toBeNull();
  });
});

describe('a link form', () => {
  test('gives the document back, in letters an address takes', () => {
    for (const document of [SAMPLE_REQUEST, SAMPLE_ANSWER]) {
      const text = encodeForLink(document);
      expect(text).toMatch(/^1[\w-]+$/);
      expect(fitsInLink(text)).toBe(true);
      expect(decodeFromLink(text)).toEqual({ ok: true, value: document });
    }
    expect(encodeForLink(SAMPLE_REQUEST).length).toBeLessThan(700);
  });

  test('loses nothing of any JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(decodeFromLink(encodeForLink(value))).toEqual({ ok: true, value: plain });
      }),
      { seed: 2, numRuns: 50 },
    );
  });

  test('cut short anywhere, or with a letter changed, is not read as another document', () => {
    const text = encodeForLink(SAMPLE_REQUEST);
    for (let at = 0; at < text.length; at += 1) {
      expect(decodeFromLink(text.slice(0, at)).ok, `cut at ${at}`).toBe(false);
      const other = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
      expect(decodeFromLink(other).ok, `changed at ${at}`).toBe(false);
    }
    expect(decodeFromLink(`${text}AAAA`).ok).toBe(false);
  });

  test('says why it cannot be read', () => {
    const code = (text: string) => {
      const result = decodeFromLink(text);
      return result.ok ? 'read' : result.error.code;
    };
    expect(code('')).toBe('not-a-link-form');
    expect(code('hello world')).toBe('not-a-link-form');
    expect(code('Hello')).toBe('not-a-link-form');
    expect(code(`2${encodeForLink({}).slice(1)}`)).toBe('newer-version');
    expect(code('1AAAA')).toBe('damaged');
    expect(code('A'.repeat(LINK_LIMITS.characters + 1))).toBe('too-large');
  });

  test('that stands for a thousand times as much is refused without holding it', () => {
    const bomb = deflateRaw(Buffer.alloc(40_000_000, 'a'));
    const check = createHash('sha256').update(bomb).digest().subarray(0, 4);
    const text = `1${toBase64Url(Buffer.concat([check, bomb]))}`;
    expect(text.length).toBeLessThan(LINK_LIMITS.characters);
    const before = performance.now();
    expect(decodeFromLink(text)).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test('is never thrown over', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.uint8Array({ maxLength: 60 }), (text, bytes) => {
        decodeFromLink(text);
        decodeFromLink(`1${toBase64Url(bytes)}`);
        expect(parseConfirmationRequest(text).ok).toBe(false);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

/** As zlib writes it, without its head and its sum. */
function deflateRaw(bytes: Buffer): Buffer {
  return deflateSync(bytes, { level: 9 }).subarray(2, -4);
}
