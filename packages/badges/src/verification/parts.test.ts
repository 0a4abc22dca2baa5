import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@requapass/framework';
import { isAcceptedContextList } from '../contexts/context-lists.js';
import { PINNED_CONTEXTS } from '../contexts/pinned-contexts.js';
import { fromBase58, toBase58 } from './base58.js';
import { parseJsonStrictly } from './json.js';
import { fromBase64Url, gunzip, toBase64Url } from './platform.js';
import { loadVerificationSentences } from './sentences.js';

describe('a pinned context', () => {
  it.each(PINNED_CONTEXTS)('$url is what its hash says', ({ document, sha256 }) => {
    expect(
      createHash('sha256')
        .update(canonicalize(document) ?? '')
        .digest('hex'),
    ).toBe(sha256);
  });

  it('is accepted in exact lists only', () => {
    const [v2, ob] = [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ];
    expect(isAcceptedContextList([v2, ob])).toBe(true);
    for (const list of [
      [ob, v2],
      [v2, v2],
      [v2, ob, ob],
      [],
      v2,
      [v2, { a: 'b' }],
      [[v2, ob]],
      [`${v2}#`, ob],
    ]) {
      expect(isAcceptedContextList(list)).toBe(false);
    }
  });
});

describe('letters for bytes', () => {
  it('come back the same, zeros at the front and all', () => {
    for (const bytes of [
      [],
      [0],
      [0, 0, 1],
      [255, 255],
      [1, 2, 3, 4, 5, 6, 7],
      Array<number>(34).fill(237),
    ]) {
      const given = Uint8Array.from(bytes);
      expect(fromBase58(toBase58(given))).toEqual(given);
      expect(fromBase64Url(toBase64Url(given))).toEqual(given);
    }
  });

  it('are refused when one is of no alphabet or a bit is left over', () => {
    expect([
      fromBase58('0OIl'),
      fromBase64Url('AA=='),
      fromBase64Url('AB'),
      fromBase64Url('A'),
      fromBase64Url('a+b/'),
    ]).toEqual(Array(5).fill(undefined));
  });
});

it('strict JSON refuses a name that stands twice, at any depth and in any spelling', () => {
  for (const text of ['{"a":1,"a":2}', '[{"x":{"a":1,"\\u0061":2}}]', '{"__proto__":1,"__proto__":2}']) {
    expect(parseJsonStrictly(text).ok).toBe(false);
  }
  expect(parseJsonStrictly('{"a":{"a":"a\\":"},"b":[{"a":1},{"a":2}]}').ok).toBe(true);
});

it('nothing is unpacked beyond its limit', async () => {
  const bytes = new Uint8Array(
    await new Response(
      new Blob([new Uint8Array(100_000)]).stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer(),
  );
  expect(await gunzip(bytes, 50_000)).toBeUndefined();
  expect((await gunzip(bytes, 100_000))?.length).toBe(100_000);
  expect(await gunzip(bytes.subarray(0, 40), 100_000)).toBeUndefined();
});

it('every code has a sentence of at most fourteen words in each language, and none twice', async () => {
  for (const locale of LOCALES) {
    const { codes } = await loadVerificationSentences(locale);
    const sentences = Object.values(codes);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(14);
    }
  }
});
