/** Badges into pictures and out again: nothing else of the picture changes. */
import { describe, expect, it } from 'vitest';
import { platform } from '../platform.js';
import { makeToken, SAMPLE_OB3, SAMPLE_PNG, SAMPLE_SVG } from '../testing/sample-badges.js';
import { bakePng, bakeSvg, unbakePng, unbakeSvg } from './index.js';
import { makePngChunk, readPngChunks } from './png-chunks.js';
import { makePngText } from './png-text.js';

const JSON_TEXT = JSON.stringify({ ...SAMPLE_OB3, name: 'a ]]> b & < " é 🎪' });
const TOKEN = makeToken(SAMPLE_OB3);
const encode = (text: string) => new platform.TextEncoder().encode(text);

function value<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Every chunk as bytes, in order. */
function chunksOf(png: Uint8Array): { type: string; bytes: string }[] {
  return value(readPngChunks(png)).chunks.map(({ type, start, end }) => ({
    type,
    bytes: png.subarray(start, end).join(),
  }));
}

/** The sample with these chunks behind its header. */
function withChunks(...chunks: readonly Uint8Array[]): Uint8Array {
  const header = value(readPngChunks(SAMPLE_PNG)).chunks[0]?.end ?? 0;
  const parts = [SAMPLE_PNG.subarray(0, header), ...chunks, SAMPLE_PNG.subarray(header)];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe('a PNG', () => {
  it.each([
    ['JSON', JSON_TEXT, 'ob3'],
    ['a token', TOKEN, 'ob3'],
    ['an address', 'https://badges.example.org/assertions/3', 'ob2'],
  ] as const)('gives back %s that was baked into it', (_name, badge, standard) => {
    expect(unbakePng(value(bakePng(SAMPLE_PNG, badge, standard)))).toEqual({
      ok: true,
      value: badge,
      warnings: [],
    });
  });

  it('keeps every other chunk as it is, byte for byte, with the badge behind the header', () => {
    const after = chunksOf(value(bakePng(SAMPLE_PNG, TOKEN)));
    expect(after.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'tEXt', 'IDAT', 'IEND']);
    expect(after.filter(({ type }) => type !== 'iTXt')).toEqual(chunksOf(SAMPLE_PNG));
  });

  it('holds one badge: the next one takes its place, of whichever standard', () => {
    const first = value(bakePng(SAMPLE_PNG, 'https://badges.example.org/assertions/3', 'ob2'));
    const second = value(bakePng(first, TOKEN));
    expect(second).toEqual(value(bakePng(SAMPLE_PNG, TOKEN)));
  });

  it('gives back what old tools put into plain text, and says so', () => {
    const chunk = makePngChunk('tEXt', encode('openbadges\0{"a":"é"}'));
    const result = unbakePng(withChunks(chunk));
    expect(result).toMatchObject({
      ok: true,
      value: '{"a":"é"}',
      warnings: [{ code: 'baked-as-plain-text' }],
    });
  });

  it('gives the newer of two standards, and says so', () => {
    const png = withChunks(
      makePngChunk('iTXt', makePngText('openbadges', 'https://old.example')),
      makePngChunk('iTXt', makePngText('openbadgecredential', TOKEN)),
    );
    expect(unbakePng(png)).toMatchObject({ value: TOKEN, warnings: [{ code: 'baked-both-ways' }] });
  });

  const compressed = makePngText('openbadgecredential', 'x');
  compressed['openbadgecredential'.length + 1] = 1;
  const broken = makePngChunk('iTXt', makePngText('openbadgecredential', TOKEN));
  broken[30] = (broken[30] ?? 0) ^ 1;
  const wide = SAMPLE_PNG.slice();
  wide[17] = 1;
  it.each([
    ['no badge', SAMPLE_PNG, 'no-badge-inside'],
    ['a compressed badge', withChunks(makePngChunk('iTXt', compressed)), 'compressed-badge'],
    ['a badge in zTXt', withChunks(makePngChunk('zTXt', encode('openbadges\0\0x'))), 'compressed-badge'],
    ['a changed badge', withChunks(broken), 'broken-png'],
    [
      'two different badges',
      withChunks(
        makePngChunk('iTXt', makePngText('openbadgecredential', 'a')),
        makePngChunk('iTXt', makePngText('openbadgecredential', 'b')),
      ),
      'baked-twice',
    ],
    ['no end', SAMPLE_PNG.subarray(0, SAMPLE_PNG.length - 3), 'broken-png'],
    [
      'a chunk longer than the file',
      withChunks(Uint8Array.from([127, 255, 255, 255, 73, 68, 65, 84, 0, 0, 0, 0])),
      'broken-png',
    ],
    [
      'bytes that are no UTF-8',
      withChunks(makePngChunk('iTXt', Uint8Array.from([...encode('openbadges'), 0, 0, 0, 0, 0, 255]))),
      'not-utf8',
    ],
    ['only a signature', SAMPLE_PNG.subarray(0, 8), 'broken-png'],
  ])('with %s is refused', (_name, png, code) => {
    expect(unbakePng(png)).toMatchObject({ ok: false, error: { code } });
  });

  it('too large to be shown, or with more behind its end, says so', () => {
    expect(unbakePng(value(bakePng(wide, TOKEN))).warnings).toMatchObject([
      { code: 'unsafe-picture', path: 'IHDR' },
    ]);
    const longer = Uint8Array.from([...value(bakePng(SAMPLE_PNG, TOKEN)), 1, 2, 3]);
    expect(unbakePng(longer).warnings).toMatchObject([{ code: 'trailing-bytes' }]);
  });
});

describe('an SVG', () => {
  const OPEN = 'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"';

  it.each([
    ['JSON', JSON_TEXT, 'ob3'],
    ['a token', TOKEN, 'ob3'],
    ['an address with an ampersand', 'https://badges.example.org/a?b=1&c="2"', 'ob2'],
  ] as const)('gives back %s that was baked into it', (_name, badge, standard) => {
    expect(unbakeSvg(value(bakeSvg(SAMPLE_SVG, badge, standard)))).toEqual({
      ok: true,
      value: badge,
      warnings: [],
    });
  });

  it('keeps everything else as it is, with the badge as the first thing inside', () => {
    const baked = value(bakeSvg(SAMPLE_SVG, TOKEN));
    const element = `<openbadges:credential verify="${TOKEN}"></openbadges:credential>`;
    expect(baked).toContain(`viewBox="0 0 8 8">${element}\n  <title>`);
    expect(baked.replace(` ${OPEN}`, '').replace(element, '')).toBe(SAMPLE_SVG);
  });

  it.each([
    ['<svg/>', '<svg a/>'],
    ['<svg></svg>', '<svg a></svg>'],
    ['<svg\n  id="x"   />', '<svg a\n  id="x"   />'],
  ])('may be empty: %s', (svg) => {
    const baked = value(bakeSvg(svg, TOKEN));
    expect(unbakeSvg(baked)).toMatchObject({ ok: true, value: TOKEN });
    expect(baked).toContain(`<svg ${OPEN}`);
  });

  it('holds one badge: the next one takes its place, of whichever standard', () => {
    const first = value(bakeSvg(SAMPLE_SVG, 'https://badges.example.org/assertions/3', 'ob2'));
    const second = value(bakeSvg(first, TOKEN));
    expect(unbakeSvg(second)).toEqual({ ok: true, value: TOKEN, warnings: [] });
    expect(second).not.toContain('assertions/3');
    expect(value(bakeSvg(second, TOKEN))).toBe(second);
  });

  it.each([
    [
      'another prefix',
      `<svg xmlns:b="https://purl.imsglobal.org/ob/v3p0"><g><b:credential verify="${TOKEN}"/></g></svg>`,
    ],
    [
      'a document type',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg ${OPEN}><openbadges:credential verify="${TOKEN}"/></svg>`,
    ],
    [
      'a prefixed root',
      `<s:svg xmlns:s="http://www.w3.org/2000/svg" ${OPEN}><openbadges:credential verify="${TOKEN}"/></s:svg>`,
    ],
    [
      'a script that nobody runs',
      `<svg ${OPEN}><script>throw 1</script><openbadges:credential verify="${TOKEN}"/></svg>`,
    ],
  ])('is read with %s', (_name, svg) => {
    expect(unbakeSvg(svg)).toMatchObject({ ok: true, value: TOKEN });
  });

  it('expands no entity of its own', () => {
    const svg = `<!DOCTYPE svg [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><svg ${OPEN}><openbadges:credential><![CDATA[{"a":1}]]>&b;</openbadges:credential></svg>`;
    expect(unbakeSvg(svg)).toMatchObject({ ok: true, value: '{"a":1}&b;' });
  });

  it.each([
    ['no badge', SAMPLE_SVG, 'no-badge-inside'],
    ['an empty badge', `<svg ${OPEN}><openbadges:credential/></svg>`, 'no-badge-inside'],
    [
      'two badges',
      `<svg ${OPEN}><openbadges:credential verify="eyJa"/><openbadges:credential verify="eyJb"/></svg>`,
      'baked-twice',
    ],
    ['no end', '<svg><g></svg>', 'broken-svg'],
    ['another root', '<html/>', 'broken-svg'],
    [
      'a hundred thousand levels',
      `<svg>${'<g>'.repeat(100_000)}${'</g>'.repeat(100_000)}</svg>`,
      'broken-svg',
    ],
  ])('with %s is refused', (_name, svg, code) => {
    expect(unbakeSvg(svg)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('baking', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['words', 'hello', 'not-json'],
    ['a list', '[]', 'not-a-badge'],
    ['a token of two parts', 'eyJhIjoxfQ.e30', 'not-a-jwt'],
    ['a key twice', '{"a":1,"a":2}', 'duplicate-key'],
    ['an address as Open Badges 3.0', 'https://badges.example.org/1', 'not-json'],
  ])('refuses %s, in both kinds of picture', (_name, badge, code) => {
    expect(bakePng(SAMPLE_PNG, badge)).toMatchObject({ ok: false, error: { code } });
    expect(bakeSvg(SAMPLE_SVG, badge)).toMatchObject({ ok: false, error: { code } });
  });

  it('into SVG refuses characters that XML has no way to write, and keeps line ends out of the way', () => {
    expect(bakeSvg(SAMPLE_SVG, '{"a":"\uffff"}')).toMatchObject({ ok: false, error: { code: 'not-json' } });
    expect(unbakeSvg(value(bakeSvg(SAMPLE_SVG, '{\r\n"a":1\r}')))).toMatchObject({ value: '{\n"a":1\n}' });
  });

  it('refuses what is no picture', () => {
    expect(bakePng(encode('hello'), TOKEN)).toMatchObject({ ok: false, error: { code: 'broken-png' } });
    expect(bakeSvg('hello', TOKEN)).toMatchObject({ ok: false, error: { code: 'broken-svg' } });
  });
});
