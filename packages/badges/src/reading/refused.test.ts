/** What is not read at all, and the reason that is given. */
import { describe, expect, it } from 'vitest';
import { makeToken, SAMPLE_OB3 } from '../testing/sample-badges.js';
import { readBadges } from './read-badges.js';

const text = JSON.stringify(SAMPLE_OB3);
const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const cycle: Record<string, unknown> = {};
cycle['self'] = cycle;

const CASES: readonly [string, unknown, string, string][] = [
  ['nothing', '  \n', 'empty', ''],
  ['no JSON', '{"a":', 'not-json', ''],
  ['words', 'hello', 'not-json', ''],
  ['null', null, 'not-a-badge', ''],
  ['undefined', undefined, 'not-plain-data', ''],
  ['a function', () => 1, 'not-plain-data', ''],
  ['an object of a class', new Map(), 'not-plain-data', ''],
  ['a number that is none', { a: [NaN] }, 'not-plain-data', 'a[0]'],
  ['a circle', cycle, 'too-deep', `self${'.self'.repeat(31)}`],
  ['a list that claims to be endless', { a: Object.assign([], { length: 4e9 }) }, 'too-many-values', 'a'],
  [
    'a getter that throws',
    {
      get type() {
        throw new Error('no');
      },
    },
    'not-plain-data',
    '',
  ],
  ['a key twice', text.replace('"issuer":', '"id":"urn:x","issuer":'), 'duplicate-key', 'id'],
  ['a key twice, once in disguise', '{"a":[{"na\\u006de":1,"name":2}]}', 'duplicate-key', 'a[0].name'],
  ['a key twice, deep inside', '{"a":{"b":[1,{"c":{},"c":{}}]}}', 'duplicate-key', 'a.b[1].c'],
  ['a key that changes what objects are', '{"x":{"__proto__":{}}}', 'forbidden-key', 'x.__proto__'],
  ['half a character', '{"type":["a","\\ud83c"]}', 'lone-surrogate', 'type[1]'],
  ['half a character as it is', `{"a":"\ud83c"}`, 'lone-surrogate', 'a'],
  ['half a character in a key', '{"\\udf00":1}', 'lone-surrogate', '["\\udf00"]'],
  ['half a character in a value', { a: '\udf00' }, 'lone-surrogate', 'a'],
  ['too many levels', deep(33), 'too-deep', `a${'.a'.repeat(31)}`],
  ['a hundred thousand levels', '['.repeat(1e5) + ']'.repeat(1e5), 'too-deep', '[0]'.repeat(32)],
  ['too many values', `[${'1,'.repeat(200_001)}1]`, 'too-many-values', ''],
  ['too long a text', `"${'x'.repeat(5_000_000)}"`, 'too-large', ''],
  ['too large a file', new Uint8Array(9_000_000), 'too-large', ''],
  ['bytes of nothing known', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'unknown-file', ''],
  ['a token of two parts', `${makeToken({}).split('.').slice(0, 2).join('.')}`, 'not-a-jwt', ''],
  ['an encrypted token', 'eyJ.a.b.c.d', 'encrypted-jwt', ''],
  ['a token with a payload of no JSON', 'eyJhIjoxfQ.aGVsbG8.c2ln', 'not-json', ''],
  ['a page', '<!doctype html><html><body></body></html>', 'broken-svg', ''],
  ['a description of a badge', { type: 'BadgeClass', name: 'x' }, 'not-a-badge', ''],
  ['some other credential', { type: ['VerifiableCredential', 'AlumniCredential'] }, 'not-a-badge', ''],
  ['an empty list', [], 'not-a-badge', ''],
  ['wrappers without end', [[[[[[SAMPLE_OB3]]]]]], 'too-deep', '[0][0][0][0][0]'],
];

describe('readBadges refuses', () => {
  it.each(CASES)('%s', async (_name, input, code, path) => {
    const result = await readBadges(input);
    expect(result).toMatchObject({ ok: false, error: { code, path } });
  });

  it('nothing for a name that only looks dangerous', async () => {
    const result = await readBadges({ ...SAMPLE_OB3, constructor: 'x', toString: 'y' });
    expect(result.ok).toBe(true);
  });
});
