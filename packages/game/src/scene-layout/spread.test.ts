import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOverlapping, spreadSpots, type Spot } from './spread.js';

const pin = (x: number, y: number): Spot => ({ x, y, width: 46, height: 50 });

const hasOverlap = (spots: readonly Spot[]): boolean =>
  spots.some((one, index) => spots.slice(index + 1).some((other) => isOverlapping(one, other)));

describe('spreading spots', () => {
  it('leaves those that do not overlap where they are', () => {
    const spots = [pin(100, 100), pin(200, 100)];
    expect(spreadSpots(spots, { width: 360, height: 300 })).toEqual(spots);
  });

  it('takes two that lie on the same point apart', () => {
    expect(hasOverlap(spreadSpots([pin(100, 100), pin(100, 100)], { width: 360, height: 300 }))).toBe(false);
  });

  it('keeps everything inside the box', () => {
    const [corner] = spreadSpots([pin(-20, 900)], { width: 360, height: 300 });
    expect(corner).toEqual(pin(23, 275));
  });

  it('finds room for ten pins anywhere over a small picture', () => {
    const anySpot = fc.record({ x: fc.integer({ min: 0, max: 360 }), y: fc.integer({ min: 0, max: 240 }) });
    fc.assert(
      fc.property(fc.array(anySpot, { minLength: 10, maxLength: 10 }), (spots) => {
        const placed = spreadSpots(
          spots.map(({ x, y }) => pin(x, y)),
          { width: 360, height: 240 },
        );
        expect(hasOverlap(placed)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
