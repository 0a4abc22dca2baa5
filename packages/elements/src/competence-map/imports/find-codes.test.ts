import { encodeForLink } from '@requapass/assessment/link.js';
import { describe, expect, test } from 'vitest';
import { drawCode } from '../../shared/code-picture.js';
import { sampleOutcome } from '../../testing/sample-outcome.js';
import { findCodes } from './find-codes.js';

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** White paper with codes of our own making on it. */
async function paper(texts: readonly string[], scale: number, noise = 0): Promise<Pixels> {
  const codes = await Promise.all(texts.map((text) => drawCode(text)));
  const side = Math.max(...codes.map((code) => (code?.size ?? 0) * scale));
  const width = side * texts.length;
  const data = new Uint8ClampedArray(width * side * 4).fill(255);
  codes.forEach((code, index) => {
    for (const [, x, y] of (code?.path ?? '').matchAll(/M(\d+) (\d+)h/g)) {
      for (let dy = 0; dy < scale; dy += 1) {
        const at = ((Number(y) * scale + dy) * width + index * side + Number(x) * scale) * 4;
        for (let pixel = at; pixel < at + scale * 4; pixel += 4) data.fill(20, pixel, pixel + 3);
      }
    }
  });
  let seed = 7;
  for (let at = 0; noise > 0 && at < data.length; at += 1) {
    seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
    if (at % 4 !== 3) data[at] = (data[at] ?? 0) + (seed / 2 ** 32 - 0.5) * noise;
  }
  return { width, height: side, data };
}

const link = (text: string): string => `https://partner.example/map#requapass-map=${text}`;

describe('codes among pixels', () => {
  test.each([
    ['a short one', link('1abc'), 3, 0],
    ['a real one', link(encodeForLink({ ...sampleOutcome(), competences: [] })), 4, 0],
    ['one as dense as we draw', link('Az09-_'.repeat(200)), 4, 0],
    ['a noisy one', link('x'.repeat(300)), 4, 120],
  ])('are read letter by letter: %s', async (_, text, scale, noise) => {
    expect(findCodes(await paper([text], scale, noise)).texts).toEqual([text]);
  });

  test('are all read where there are several, and the picture is left as it was', async () => {
    const texts = [link('one'), link('two'), link('three')];
    const picture = await paper(texts, 5);
    const before = picture.data.slice();
    expect([...findCodes(picture).texts].sort()).toEqual([...texts].sort());
    expect(picture.data.every((value, at) => value === before[at])).toBe(true);
  });

  test('are not made up where there are none', async () => {
    const blank = { width: 300, height: 200, data: new Uint8ClampedArray(300 * 200 * 4).fill(255) };
    expect(findCodes(blank).texts).toEqual([]);
    expect(findCodes({ width: 1, height: 1, data: new Uint8ClampedArray(4) }).texts).toEqual([]);
    const noise = blank.data.map((_, at) => (at * 7919) % 256);
    expect(findCodes({ ...blank, data: noise }).texts).toEqual([]);
  });
});
