/** Layout functions on small scenes written by hand. */
import type { SceneDefinition, SceneLayout } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import {
  ITEM_SIZE,
  castPosition,
  fitLayout,
  itemPosition,
  itemToBox,
  pickLayout,
  placeToBox,
  visibleSprites,
} from './index.js';

function layoutOf(part: Partial<SceneLayout> = {}): SceneLayout {
  return {
    safe: { x: 0, y: 0, width: 400, height: 600 },
    background: '#fbe9c6',
    sprites: [],
    places: {},
    castDepth: 0,
    ...part,
  };
}

const portrait = layoutOf();
const landscape = layoutOf({ safe: { x: 100, y: 50, width: 800, height: 400 } });
const scene: SceneDefinition = { description: 'pack.scene', layouts: [portrait, landscape] };

describe('pickLayout', () => {
  it.each([
    [{ width: 360, height: 560 }, portrait],
    [{ width: 844, height: 390 }, landscape],
    [{ width: 1280, height: 720 }, landscape],
    [{ width: 300, height: 300 }, portrait],
  ])('takes the composition nearest in shape to %o', (box, expected) => {
    expect(pickLayout(scene, box)).toBe(expected);
  });

  it('survives a box that is not laid out yet', () => {
    expect(pickLayout(scene, { width: 0, height: 0 })).toBe(portrait);
  });

  it('refuses a scene without a layout', () => {
    expect(() => pickLayout({ description: 'pack.empty', layouts: [] }, { width: 1, height: 1 })).toThrow(
      /pack\.empty/,
    );
  });
});

describe('fitLayout', () => {
  it.each([
    [portrait, { width: 360, height: 300 }],
    [portrait, { width: 1280, height: 720 }],
    [landscape, { width: 360, height: 560 }],
    [landscape, { width: 844, height: 390 }],
  ])('shows the whole safe area, centred', (layout, box) => {
    const { scale, offsetX, offsetY } = fitLayout(layout, box);
    const left = layout.safe.x * scale + offsetX;
    const top = layout.safe.y * scale + offsetY;
    const right = box.width - (left + layout.safe.width * scale);
    const bottom = box.height - (top + layout.safe.height * scale);
    expect(left).toBeCloseTo(right);
    expect(top).toBeCloseTo(bottom);
    expect(Math.min(left, top)).toBeCloseTo(0);
    expect(Math.max(left, top)).toBeGreaterThanOrEqual(0);
  });
});

describe('a box with headroom', () => {
  it('keeps the safe area below it, centred in what is left', () => {
    const { scale, offsetY } = fitLayout(portrait, { width: 400, height: 700, headroom: 100 });
    expect(scale).toBe(1);
    expect(offsetY).toBe(100);
  });

  it('takes the composition that suits what is left', () => {
    expect(pickLayout(scene, { width: 360, height: 420 })).toBe(portrait);
    expect(pickLayout(scene, { width: 360, height: 420, headroom: 220 })).toBe(landscape);
  });

  it('shows the close-up where the room below the words is wide, and else the whole safe area', () => {
    const close = layoutOf({ closeUp: { x: 0, y: 100, width: 400, height: 200 } });
    const whole = { scale: 1, offsetX: 0, offsetY: 0 };
    expect(fitLayout(close, { width: 400, height: 300, headroom: 100 })).toEqual(whole);
    expect(fitLayout(close, { width: 400, height: 700, headroom: 100 })).toEqual({ ...whole, offsetY: 100 });
  });

  it('never hides a part of the safe area while there is work to do in it', () => {
    const close = layoutOf({ closeUp: { x: 0, y: 100, width: 400, height: 200 } });
    const { scale, offsetY } = fitLayout(close, { width: 800, height: 300 });
    expect([offsetY, offsetY + scale * close.safe.height]).toEqual([0, 300]);
  });
});

describe('placeToBox', () => {
  const layout = layoutOf({
    places: { shelf: { x: 200, y: 500, width: 100, height: 80 }, pin: { x: 50, y: 60 } },
  });
  const fit = fitLayout(layout, { width: 200, height: 300 });

  it('gives the area of a shelf from its bottom centre', () => {
    expect(placeToBox(layout, fit, 'shelf')).toEqual({ left: 75, top: 210, width: 50, height: 40 });
  });

  it('gives an empty area for a place that is a point', () => {
    expect(placeToBox(layout, fit, 'pin')).toEqual({ left: 25, top: 30, width: 0, height: 0 });
  });

  it('says null for a place the layout does not have', () => {
    expect(placeToBox(layout, fit, 'attic')).toBeNull();
    expect(itemToBox(layout, fit, 'attic', 0, 1)).toBeNull();
  });
});

describe('castPosition', () => {
  const layout = layoutOf({ places: { left: { x: 100, y: 550, scale: 0.5, isFlipped: true } } });

  it('stands somebody alone exactly on their place', () => {
    expect(castPosition(layout, 'left')).toEqual({ x: 100, y: 550, scale: 0.5, isFlipped: true });
  });

  it('stands two who share a place on either side of it', () => {
    const [first, second] = [0, 1].map((index) => castPosition(layout, 'left', index, 2, 200));
    expect(first?.x).toBeLessThan(100);
    expect((first?.x ?? 0) + (second?.x ?? 0)).toBeCloseTo(200);
  });

  it('keeps somebody in sight on a place the layout does not have', () => {
    expect(castPosition(layout, 'attic')).toEqual({ x: 200, y: 600, scale: 1, isFlipped: false });
  });
});

describe('itemPosition', () => {
  const table = { x: 300, y: 400, width: 300, height: 150 };

  it.each([1, 2, 5, 12, 18, 40])('keeps %i items apart and inside their place', (count) => {
    const items = Array.from({ length: count }, (_, index) => itemPosition(table, index, count));
    for (const { x, y, size } of items) {
      expect(x - size / 2).toBeGreaterThanOrEqual(150 - 1e-9);
      expect(x + size / 2).toBeLessThanOrEqual(450 + 1e-9);
      expect(y).toBeLessThanOrEqual(400);
      expect(y - size).toBeGreaterThanOrEqual(250 - 1e-9);
    }
    for (const [number, one] of items.entries()) {
      for (const other of items.slice(number + 1)) {
        const gap = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
        expect(gap).toBeGreaterThanOrEqual(one.size - 1e-9);
      }
    }
  });

  it('does not blow one item up to the size of its table', () => {
    expect(itemPosition(table, 0, 1)).toEqual({ x: 300, y: 400, size: ITEM_SIZE, row: 0 });
  });

  it('lines items up around a place without a size', () => {
    const xs = [0, 1, 2].map((index) => itemPosition({ x: 10, y: 0 }, index, 3).x);
    expect(xs).toEqual([10 - ITEM_SIZE, 10, 10 + ITEM_SIZE]);
  });
});

describe('visibleSprites', () => {
  const layout = layoutOf({
    sprites: [
      { frame: 'wall', x: 0, y: 0 },
      { frame: 'fridge.on', x: 0, y: 0, prop: 'fridge-on' },
      { frame: 'fridge.off', x: 0, y: 0, unlessProp: 'fridge-on' },
      { frame: 'bunting', x: 0, y: 0, when: { fact: 'world.desk-done', is: true } },
      {
        frame: 'crates',
        x: 0,
        y: 0,
        when: {
          all: [{ fact: 'world.food-saved', atLeast: 6 }, { not: { fact: 'world.food-saved', atLeast: 10 } }],
        },
      },
      { frame: 'empty', x: 0, y: 0, when: { fact: 'world.desk-done', is: false } },
    ],
  });
  const framesAt = (props: string[], world: Record<string, boolean | number>) =>
    visibleSprites(layout, { props, world }).map(({ sprite }) => sprite.frame);

  it.each([
    [[], {}, ['wall', 'fridge.off', 'empty']],
    [['fridge-on'], {}, ['wall', 'fridge.on', 'empty']],
    [[], { 'world.desk-done': true, 'world.food-saved': 7 }, ['wall', 'fridge.off', 'bunting', 'crates']],
    [[], { 'world.food-saved': 12 }, ['wall', 'fridge.off', 'empty']],
  ])('with props %o and facts %o shows %o', (props, world, expected) => {
    expect(framesAt(props, world)).toEqual(expected);
  });

  it('keeps the depth a sprite has in its layout', () => {
    expect(visibleSprites(layout, { props: [], world: {} }).map(({ index }) => index)).toEqual([0, 2, 5]);
  });
});
