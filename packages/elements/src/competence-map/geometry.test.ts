import { LEVELS } from '@requapass/framework';
import { describe, expect, test } from 'vitest';
import { BADGE_RADIUS, petalShapes, ringRadii } from './geometry.js';

const distance = (x: number, y: number): number => Math.hypot(x, y);

/** Every coordinate pair of a path, without the flags of its arcs. */
function corners(path: string): { x: number; y: number }[] {
  return [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

describe('the petals', () => {
  const petals = petalShapes(false);

  test('are twelve, with a ring for each level', () => {
    expect(petals).toHaveLength(12);
    for (const { rings } of petals) expect(rings).toHaveLength(LEVELS.length);
  });

  test('go clockwise from noon', () => {
    expect(petals[0]?.badge.x).toBeGreaterThan(0);
    expect(petals[0]?.badge.y).toBeLessThan(0);
    expect(petals[11]?.badge.x).toBeLessThan(0);
    expect(petals[2]?.badge.x).toBeGreaterThan(petals[1]?.badge.x ?? Infinity);
  });

  test('are the mirror image where one reads from right to left', () => {
    petalShapes(true).forEach(({ badge, markAt }, index) => {
      expect(badge.x).toBeCloseTo(-(petals[index]?.badge.x ?? NaN));
      expect(badge.y).toBeCloseTo(petals[index]?.badge.y ?? NaN);
      expect(markAt(4, 1).x).toBeCloseTo(-(petals[index]?.markAt(4, 1).x ?? NaN));
    });
  });

  test('keep their badges apart and inside the picture', () => {
    petals.forEach(({ badge }, index) => {
      const next = petals[(index + 1) % 12]?.badge ?? badge;
      expect(distance(badge.x - next.x, badge.y - next.y)).toBeGreaterThan(2 * BADGE_RADIUS);
      expect(Math.max(Math.abs(badge.x), Math.abs(badge.y)) + BADGE_RADIUS).toBeLessThan(250);
    });
  });

  test('have room for two marks on one ring, beside each other and inside it', () => {
    for (const { markAt } of petals) {
      for (const level of LEVELS) {
        const [left, right] = [markAt(level, -1), markAt(level, 1)];
        expect(distance(left.x - right.x, left.y - right.y)).toBeGreaterThan(level === 1 ? 19 : 27);
        const [inner, outer] = ringRadii(level);
        expect(distance(left.x, left.y)).toBeCloseTo((inner + outer) / 2, 0);
      }
    }
  });

  test('keep every corner of a ring between its two radii', () => {
    for (const { rings } of petals) {
      rings.forEach((path, index) => {
        const [inner, outer] = ringRadii(LEVELS[index] ?? 1);
        for (const { x, y } of corners(path)) {
          expect(distance(x, y)).toBeGreaterThan(inner - 0.2);
          expect(distance(x, y)).toBeLessThan(outer + 0.2);
        }
      });
    }
  });

  test('leave a wider gap between poles than inside one', () => {
    const gapAfter = (index: number): number => {
      const end = corners(petals[index]?.rings[3] ?? '')[2];
      const start = corners(petals[index + 1]?.rings[3] ?? '')[0];
      return distance((end?.x ?? 0) - (start?.x ?? 0), (end?.y ?? 0) - (start?.y ?? 0));
    };
    expect(gapAfter(3)).toBeGreaterThan(gapAfter(2) + 5);
    expect(gapAfter(7)).toBeGreaterThan(gapAfter(6) + 5);
  });
});
