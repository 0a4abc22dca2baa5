/** The committed pictures: they are what the sources draw, everything named is there, and it all fits. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Condition, SceneLayout } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { readMission, readPack } from '../src/testing/content.js';
import { PEOPLE_INK, cast, crowd } from './cast.mjs';
import { frames } from './frames.mjs';
import { poster } from './poster.mjs';
import { makeSheet } from './sheet.mjs';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Drawing takes a second; the machine may be busy. */
const PATIENCE_MS = 60_000;

const asset = (name: string) => readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8');
const atlas = JSON.parse(asset('atlas.json')) as Box & { frames: Record<string, Box> };
const pack = readPack();
const missions = pack.missions.map(({ id }) => readMission(id));
const layouts = Object.entries(pack.scenes).flatMap(([scene, { layouts: list }]) =>
  list.map((layout, index) => ({ name: `${scene} ${index}`, scene, layout })),
);

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const isWithin = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const pairsOf = <T>(list: readonly T[]) =>
  list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));

/** The area of a place: its anchor is bottom centre. */
function areaOf(layout: SceneLayout, place: string): Box {
  const { x, y, width = 0, height = 0 } = layout.places[place] ?? { x: NaN, y: NaN };
  return { x: x - width / 2, y: y - height, width, height };
}

function factsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(factsOf);
  if ('any' in condition) return condition.any.flatMap(factsOf);
  return 'not' in condition ? factsOf(condition.not) : [condition.fact];
}

describe('the atlas', () => {
  it(
    'is what the sources draw',
    () => {
      const drawn = makeSheet(frames);
      expect(drawn.atlas).toEqual(atlas);
      expect(drawn.svg === asset('atlas.svg'), 'run `pnpm --filter @requapass/content build:art`').toBe(true);
      expect(poster() === asset('poster.svg'), 'run `pnpm --filter @requapass/content build:art`').toBe(true);
    },
    PATIENCE_MS,
  );

  it('keeps its frames apart and inside', () => {
    const boxes = Object.entries(atlas.frames);
    const clashes = pairsOf(boxes).filter(([[, a], [, b]]) => overlap(a, b));
    expect(clashes.map(([[a], [b]]) => `${a} over ${b}`)).toEqual([]);
    expect(boxes.filter(([, box]) => !isWithin(box, { ...atlas, x: 0, y: 0 }))).toEqual([]);
  });

  it('keeps nothing that nobody shows, but for food that later missions may sort', () => {
    const people = Object.values(pack.characters).flatMap((who) => [
      who.bust,
      who.body,
      ...Object.values(who.faces),
    ]);
    const shown = new Set([
      ...people,
      ...layouts.flatMap(({ layout }) => layout.sprites.map(({ frame }) => frame)),
    ]);
    const idle = Object.keys(atlas.frames).filter((frame) => !frame.startsWith('item.') && !shown.has(frame));
    expect(idle).toEqual([]);
  });

  it('fits a 2048 texture and 60 kB on the wire', () => {
    expect(Math.max(atlas.width, atlas.height)).toBeLessThanOrEqual(2048);
    expect(brotliCompressSync(asset('atlas.svg')).length).toBeLessThanOrEqual(60_000);
    expect(Buffer.byteLength(asset('poster.svg'))).toBeLessThanOrEqual(12_000);
  });

  it('names its size, so that any browser can turn it into pixels', () => {
    const size = `width="${atlas.width}" height="${atlas.height}"`;
    expect(asset('atlas.svg').slice(0, 200)).toContain(size);
  });

  it.each([
    'linearGradient',
    'radialGradient',
    '<filter',
    '<text',
    '<image',
    '<style',
    'http://www.w3.org/1999',
  ])('holds no %s', (forbidden) => {
    expect(asset('atlas.svg')).not.toContain(forbidden);
    expect(asset('poster.svg')).not.toContain(forbidden);
  });
});

describe('what is named', () => {
  it.each(layouts)('is in the atlas for the scene $name', ({ layout }) => {
    const missing = layout.sprites.map(({ frame }) => frame).filter((frame) => !(frame in atlas.frames));
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(pack.characters))(
    'is in the atlas for %s, faces the size of the bust',
    (_, person) => {
      const sizeOf = (frame = '') => {
        const { width, height } = atlas.frames[frame] ?? { width: 0, height: 0 };
        return { width, height };
      };
      expect(sizeOf(person.body).height).toBeGreaterThan(0);
      expect(sizeOf(person.bust).height).toBeGreaterThan(0);
      for (const face of Object.values(person.faces)) expect(sizeOf(face)).toEqual(sizeOf(person.bust));
    },
  );

  it.each(missions)('is in the atlas for every item of $id', ({ challenges = {} }) => {
    const pictures = Object.values(challenges).flatMap(({ items }) =>
      items.map(({ picture }) => `item.${picture}`),
    );
    expect(pictures.filter((frame) => !(frame in atlas.frames))).toEqual([]);
  });
});

describe('people', () => {
  /** Relative luminance and contrast, WCAG 2.2. */
  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const value = parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  it.each(Object.entries({ ...cast, ...crowd }))('%s has a face that can be read', (_, { skin }) => {
    const contrast = (luminance(skin) + 0.05) / (luminance(PEOPLE_INK) + 0.05);
    expect(contrast).toBeGreaterThanOrEqual(3);
  });
});

describe('scenes', () => {
  it.each(layouts)('$name draws people between its own sprites', ({ layout }) => {
    expect(layout.castDepth).toBeGreaterThan(0);
    expect(layout.castDepth).toBeLessThanOrEqual(layout.sprites.length);
  });

  it('gives every shelf a thumb of room on the smallest stage', () => {
    const [layout] = pack.scenes['cellar']?.layouts ?? [];
    if (!layout) throw new Error('no cellar');
    const scale = Math.min(360 / layout.safe.width, 320 / layout.safe.height);
    const shelves = Object.keys(layout.places).filter((place) => layout.places[place]?.width !== undefined);
    expect(shelves).toHaveLength(9);
    for (const shelf of shelves) {
      const area = areaOf(layout, shelf);
      expect(Math.min(area.width, area.height) * scale, shelf).toBeGreaterThanOrEqual(44);
      expect(isWithin(area, layout.safe), shelf).toBe(true);
    }
    const clashes = pairsOf(shelves).filter(([a, b]) => overlap(areaOf(layout, a), areaOf(layout, b)));
    expect(clashes).toEqual([]);
  });

  it.each(layouts.filter(({ scene }) => scene === 'hub'))(
    '$name keeps its pins a thumb apart',
    ({ layout }) => {
      const boxWidth = layout.safe.width < layout.safe.height ? 360 : 640;
      const thumb = 44 / (boxWidth / layout.safe.width);
      const pins = Object.entries(layout.places);
      expect(pins.map(([place]) => place)).toEqual(expect.arrayContaining(pack.missions.map(({ id }) => id)));
      const near = pairsOf(pins).filter(([[, a], [, b]]) => Math.hypot(a.x - b.x, a.y - b.y) < thumb);
      expect(near.map(([[a], [b]]) => `${a} and ${b}`)).toEqual([]);
    },
  );

  it('change with facts that some mission sets', () => {
    const known = new Set(missions.flatMap(({ facts }) => Object.keys(facts)));
    const named = layouts.flatMap(({ layout }) =>
      layout.sprites.flatMap(({ when }) => (when ? factsOf(when) : [])),
    );
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set(named)].filter((fact) => !known.has(fact))).toEqual([]);
  });
});
