/** Any badge into any picture and out again: the same text, and the same picture around it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeToken, SAMPLE_PNG, SAMPLE_SVG } from '../testing/sample-badges.js';
import { bakePng, bakeSvg, unbakePng, unbakeSvg } from './index.js';
import { makePngChunk } from './png-chunks.js';

const RUNS = 500;

/** Characters that XML cannot hold are escaped, as `bakeSvg` asks for. */
const json = fc
  .dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 3 }))
  .filter((value) => !JSON.stringify(value).includes('__proto__'))
  .map((value) => JSON.stringify(value).replace(/[\ufffe\uffff]/g, ''));
const badge = fc.oneof(
  json,
  json.map((text) => makeToken(JSON.parse(text) as object)),
);

/** A picture with some chunks of other kinds in it. */
const png = fc
  .array(fc.tuple(fc.constantFrom('tEXt', 'iTXt', 'gAMA', 'prVt', 'IDAT'), fc.uint8Array({ maxLength: 60 })))
  .map((chunks) => {
    const others = chunks.map(([type, data]) => makePngChunk(type, data));
    const HEADER_END = 33;
    return Uint8Array.from([
      ...SAMPLE_PNG.subarray(0, HEADER_END),
      ...others.flatMap((chunk) => [...chunk]),
      ...SAMPLE_PNG.subarray(HEADER_END),
    ]);
  });

/** A drawing with comments, texts and elements in it. */
const svg = fc
  .array(
    fc.constantFrom(
      '<g/>',
      '<!-- a > b -->',
      'é 🎪 &amp; &lt;',
      '<![CDATA[<x>]]>',
      '<a b=">">c</a>',
      '\n  ',
      '<?p q?>',
    ),
  )
  .map((parts) => SAMPLE_SVG.replace('</svg>', `${parts.join('')}</svg>`));

describe('a badge', () => {
  it('comes out of a PNG as it went in, and no other byte has changed', () => {
    fc.assert(
      fc.property(png, badge, (picture, text) => {
        const baked = bakePng(picture, text);
        if (!baked.ok) throw new Error(baked.error.message);
        expect(unbakePng(baked.value)).toMatchObject({ ok: true, value: text });
        const added = baked.value.length - picture.length;
        const HEADER_END = 33;
        const rest = [...baked.value.subarray(0, HEADER_END), ...baked.value.subarray(HEADER_END + added)];
        expect(rest.join()).toBe(picture.join());
      }),
      { numRuns: RUNS },
    );
  });

  it('comes out of an SVG as it went in, and no other letter has changed', () => {
    fc.assert(
      fc.property(svg, badge, (picture, text) => {
        const baked = bakeSvg(picture, text);
        if (!baked.ok) throw new Error(baked.error.message);
        expect(unbakeSvg(baked.value)).toMatchObject({ ok: true, value: text });
        const rest = baked.value
          .replace(/<openbadges:credential.*<\/openbadges:credential>/s, '')
          .replace(' xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"', '');
        expect(rest).toBe(picture);
      }),
      { numRuns: RUNS },
    );
  });
});
