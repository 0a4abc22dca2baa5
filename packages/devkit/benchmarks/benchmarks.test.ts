import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workPerFrame } from './frames.mjs';
import { measureSizes } from './sizes.mjs';

describe('the size of what is shipped', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sizes-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is told for every file, largest first, without the hash in its name, and as a sum', () => {
    mkdirSync(join(folder, 'v1/assets'), { recursive: true });
    writeFileSync(join(folder, 'v1/assets/game-a1B2c3D4.js'), 'export {};'.repeat(200));
    writeFileSync(join(folder, 'v1/embed.js'), 'x');
    writeFileSync(join(folder, '.built'), 'not shipped');
    const { files, total } = measureSizes(folder);
    expect(files.map(({ path }) => path)).toEqual(['v1/assets/game.js', 'v1/embed.js']);
    expect(files[0]?.bytes).toBe(2000);
    expect(files[0]?.brotli).toBeLessThan(100);
    expect(total.bytes).toBe(2001);
  });

  it('is never larger than the file, even where compressing makes it grow', () => {
    writeFileSync(join(folder, 'tiny.txt'), 'x');
    expect(measureSizes(folder).files[0]?.brotli).toBe(1);
  });
});

describe('the work of a frame', () => {
  const main = { pid: 7, tid: 1 };
  const frame = (ts: number, thread = main) => ({
    ...thread,
    name: 'FireAnimationFrame',
    ph: 'X',
    ts,
    dur: 1,
  });
  const task = (ts: number, dur: number, thread = main) => ({ ...thread, name: 'RunTask', ph: 'X', ts, dur });

  it('is the sum of the tasks from one frame to the next, on the thread that draws', () => {
    const events = [
      frame(0),
      task(100, 2000),
      task(5000, 1000),
      frame(16_000),
      task(17_000, 9000),
      task(18_000, 50_000, { pid: 8, tid: 1 }),
      frame(32_000),
    ];
    expect(workPerFrame(events)).toEqual({ count: 2, p50: 9, p95: 9 });
  });

  it('is nothing where no frame was drawn', () => {
    expect(workPerFrame([])).toEqual({ count: 0, p50: null, p95: null });
  });
});
