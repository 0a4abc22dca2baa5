/** Six thousand damaged and invented inputs: nothing throws, nothing takes long, nothing unsafe comes out. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { bakePng, bakeSvg } from '../baking/index.js';
import { platform } from '../platform.js';
import { makeToken, SAMPLE_OB2, SAMPLE_OB3, SAMPLE_PNG, SAMPLE_SVG } from '../testing/sample-badges.js';
import { readBadges } from './read-badges.js';
import { READING_ERRORS, READING_WARNINGS } from './reading-problem.js';

// Many runs take their time on a busy machine; each of them is timed by itself.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = 1_000;
/** Far above the usual millisecond: other work on the same machine must not fail a run. */
const LONGEST_MS = 1_500;

const ERRORS: readonly string[] = READING_ERRORS;
const WARNINGS: readonly string[] = READING_WARNINGS;
/** The hidden characters of `fields/text.ts`, spelled differently on purpose. */
const UNSEEN = /[\p{Bidi_Control}\u0000-\u0008\u007f-\u009f\ufeff]/u;

async function check(input: unknown): Promise<void> {
  const start = performance.now();
  const result = await readBadges(input, { languages: ['fr'] });
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  for (const { code } of result.warnings) expect(WARNINGS).toContain(code);
  if (!result.ok) {
    expect(ERRORS).toContain(result.error.code);
    expect(result.error.message).not.toBe('');
    return;
  }
  for (const { url } of result.value.links) expect(url.href).toMatch(/^https?:\/\//);
  for (const { document: _document, wrapper: _wrapper, ...badge } of result.value.badges) {
    for (const { code } of badge.warnings) expect(WARNINGS).toContain(code);
    const { statuses: _statuses, endorsements, warnings: _warnings, path: _path, ...shown } = badge;
    const text: string[] = [];
    JSON.stringify({ ...shown, endorsements: endorsements.map(({ url }) => url) }, (key, value: unknown) => {
      if (key === 'href') expect(value).toMatch(/^(https?:\/\/|data:image\/)/i);
      // A path repeats the keys of the document, for developers.
      if (typeof value === 'string' && key !== 'path') text.push(value);
      return value;
    });
    for (const words of text) expect(words).not.toMatch(UNSEEN);
  }
}

const nasty = fc.constantFrom<unknown>(
  null,
  '',
  'javascript:alert(1)',
  'data:text/html,x',
  '\u202eabc',
  'https://a.example/\u2066',
  -1,
  1e308,
  0,
  true,
  [],
  {},
  [[]],
  [null],
  { '@value': 1 },
  { '@value': ['x'] },
  { id: { id: { id: [] } } },
  'x'.repeat(5_000),
  { toString: 1, length: -1 },
  'eyJ.e30.',
  'did:web:a%3A%00',
  'https://[',
  '\n',
  '9999999999999',
  '2026-13-45T99:99:99Z',
);
const anything = fc.oneof(
  { weight: 2, arbitrary: nasty },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
);

/** One of the samples with a few values, anywhere, replaced by something else. */
const damaged = fc
  .tuple(
    fc.constantFrom<object>(SAMPLE_OB3, SAMPLE_OB2, { badges: [SAMPLE_OB2, SAMPLE_OB3] }, { vp: SAMPLE_OB3 }),
    fc.array(fc.tuple(fc.nat(200), anything), { minLength: 1, maxLength: 6 }),
  )
  .map(([sample, changes]) => {
    const copy: unknown = JSON.parse(JSON.stringify(sample));
    const places: [Record<string, unknown>, string][] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        places.push([value as Record<string, unknown>, key]);
        collect((value as Record<string, unknown>)[key]);
      }
    };
    collect(copy);
    for (const [index, value] of changes) {
      const [holder, key] = places[index % places.length] ?? [];
      if (holder && key !== undefined) holder[key] = value;
    }
    return copy;
  });

/** Text or bytes with some of them changed, taken out or doubled. */
function mutateBytes(bytes: Uint8Array) {
  return fc
    .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.constantFrom('set', 'cut', 'double')), {
      minLength: 1,
      maxLength: 8,
    })
    .map((changes) => {
      const list = [...bytes];
      for (const [at, byte, change] of changes) {
        if (change === 'set') list[at] = byte;
        else if (change === 'cut') list.splice(at, byte);
        else list.splice(at, 0, ...list.slice(at, at + byte));
      }
      return Uint8Array.from(list);
    });
}

const encode = (text: string) => new platform.TextEncoder().encode(text);

function baked(): Uint8Array {
  const result = bakePng(SAMPLE_PNG, JSON.stringify(SAMPLE_OB3));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function bakedSvg(): Uint8Array {
  const result = bakeSvg(SAMPLE_SVG, JSON.stringify(SAMPLE_OB3));
  if (!result.ok) throw new Error(result.error.code);
  return encode(result.value);
}

describe('readBadges never throws, takes no time and lets nothing unsafe through', () => {
  const kinds: readonly [string, fc.Arbitrary<unknown>][] = [
    ['badges with damaged fields', damaged],
    ['tokens with damaged payloads', damaged.map((value) => makeToken(value as object))],
    ['damaged text', mutateBytes(encode(JSON.stringify(SAMPLE_OB3)))],
    ['damaged PNG files', mutateBytes(baked())],
    ['damaged SVG files', mutateBytes(bakedSvg())],
    [
      'anything at all',
      fc.oneof(
        fc.anything({ withTypedArray: true, withSparseArray: true, withBigInt: true }),
        fc.uint8Array(),
        fc.string({ unit: 'binary' }),
      ),
    ],
  ];
  it.each(kinds)('%s', async (_name, arbitrary) => {
    await fc.assert(fc.asyncProperty(arbitrary, check), { numRuns: RUNS });
  });
});

describe('readBadges ends in time', () => {
  const heavy: readonly [string, () => unknown][] = [
    ['with a string of four million escapes', () => `{"a":"${'\\n'.repeat(2_000_000)}"}`],
    ['with a long token', () => `eyJ${'a.'.repeat(1_000_000)}`],
    ['with a PNG of half a million chunks', () => manyChunks()],
    ['with an SVG of a hundred thousand elements', () => `<svg>${'<g a="1">x</g>'.repeat(100_000)}</svg>`],
    ['with an SVG of a hundred thousand references', () => `<svg>${'&amp;&#65;'.repeat(100_000)}</svg>`],
    ['with an SVG of a million spaces', () => `<svg${' '.repeat(1_000_000)}x`],
    ['with a name of a million spaces', () => ({ ...SAMPLE_OB2, badge: { name: ' '.repeat(1_000_000) } })],
    [
      'with an e-mail address of a million letters',
      () => ({ ...SAMPLE_OB2, recipient: { identity: `${'a@'.repeat(500_000)}` } }),
    ],
  ];
  it.each(heavy)('%s', async (_name, make) => {
    const input = make();
    const start = performance.now();
    await readBadges(input);
    expect(performance.now() - start).toBeLessThan(2 * LONGEST_MS);
  });
});

function manyChunks(): Uint8Array {
  const chunk = [0, 0, 0, 0, 105, 84, 88, 116, 0, 0, 0, 0];
  const bytes = new Uint8Array(6_000_000 + 33);
  bytes.set(SAMPLE_PNG.subarray(0, 33));
  for (let at = 33; at < bytes.length; at += chunk.length) bytes.set(chunk, at);
  return bytes;
}
