import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, createResizeGate } from './resize-gate.js';

const size = (height: number, width = 320) => ({ width, height });

describe('createResizeGate', () => {
  it('clamps both sides and rounds to whole pixels', () => {
    const gate = createResizeGate({
      ...DEFAULT_LIMITS,
      minWidth: 200,
      maxWidth: 900,
      minHeight: 100,
      maxHeight: 800,
    });
    expect(gate({ width: 10, height: 10 }, 0)).toEqual({ width: 200, height: 100 });
    expect(gate({ width: 5000, height: 5000 }, 0)).toEqual({ width: 900, height: 800 });
    expect(gate({ width: 300.4, height: 300.6 }, 0)).toEqual({ width: 300, height: 301 });
  });

  it('ignores a pixel more or less, but not many small steps together', () => {
    const gate = createResizeGate(DEFAULT_LIMITS);
    expect(gate(size(300), 0)).toEqual(size(300));
    expect(gate(size(301), 0)).toBeUndefined();
    expect(gate(size(299), 0)).toBeUndefined();
    expect(gate(size(302), 0)).toEqual(size(302));
  });

  it('stops a frame that grows at every answer, and lets it shrink again', () => {
    const gate = createResizeGate({ ...DEFAULT_LIMITS, maxGrowths: 5 });
    gate(size(100), 0);
    const answers = Array.from({ length: 8 }, (_, step) => gate(size(110 + step * 10), step * 16));
    expect(answers.map((answer) => (answer === 'loop' ? 'loop' : 'applied'))).toEqual([
      ...Array<string>(5).fill('applied'),
      ...Array<string>(3).fill('loop'),
    ]);
    expect(gate(size(50), 200)).toEqual(size(50));
    expect(gate(size(60), 216)).toEqual(size(60));
  });

  it('takes growth after a quiet second for a change, not for a loop', () => {
    const gate = createResizeGate({ ...DEFAULT_LIMITS, maxGrowths: 2 });
    for (let step = 0; step < 50; step++) {
      expect(gate(size(100 + step * 10), step * 1000)).toEqual(size(100 + step * 10));
    }
  });

  it('never passes the largest height, however long a frame goes on', () => {
    const gate = createResizeGate({ ...DEFAULT_LIMITS, maxHeight: 500 });
    const applied = Array.from({ length: 200 }, (_, step) => gate(size(step * 40), step * 5000));
    const heights = applied.flatMap((answer) => (typeof answer === 'object' ? [answer.height] : []));
    expect(Math.max(...heights)).toBe(500);
  });
});
