/** The places missions are played in: who can stand there, what can be laid where, what can change, on any phone. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { SceneArea, SceneDefinition, SceneLayout } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';

interface Wanted {
  readonly cast: readonly string[];
  readonly areas: readonly string[];
  readonly props: readonly string[];
}

/** What the missions of a place count on. */
const wanted: Record<string, Wanted> = {
  bridge: {
    cast: ['left', 'middle', 'near-left', 'near-right', 'right'],
    areas: ['table', 'for-nadia', 'for-karim', 'for-bart'],
    props: ['bunting-up'],
  },
  kitchen: { cast: ['left', 'right'], areas: ['board', 'people'], props: ['soup-on', 'phone-rings'] },
  stand: {
    cast: ['customer', 'left', 'right'],
    areas: ['counter', 'drawer', 'board'],
    props: ['queue', 'crepe-stack', 'till-open'],
  },
  laptop: { cast: ['left', 'right'], areas: ['sheet', 'tray'], props: ['printer-on', 'poster-done'] },
};

/** The smallest boxes of a phone at work: a low one, one nearly square, a tall one. */
const PHONES = [
  { width: 360, height: 288 },
  { width: 360, height: 397 },
  { width: 360, height: 500 },
] as const;
const THUMB = 44;

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const sceneOf = (scene: string) => JSON.parse(read(`scenes/${scene}.json`)) as SceneDefinition;
const layouts = Object.entries(wanted).flatMap(([scene, needs]) =>
  sceneOf(scene).layouts.map((layout, index) => ({ name: `${scene} ${index}`, scene, needs, layout })),
);

/** The area of a place: its anchor is bottom centre. */
function areaOf(layout: SceneLayout, place: string): SceneArea {
  const { x = NaN, y = NaN, width = 0, height = 0 } = layout.places[place] ?? {};
  return { x: x - width / 2, y: y - height, width, height };
}

const isWithin = (inner: SceneArea, outer: SceneArea) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const overlap = (a: SceneArea, b: SceneArea) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Scale on the phone whose box is nearest in shape. */
function scaleOnPhone({ safe }: SceneLayout): number {
  const scales = PHONES.map(({ width, height }) => ({
    off: Math.abs(Math.log((safe.width * height) / (safe.height * width))),
    scale: Math.min(width / safe.width, height / safe.height),
  }));
  return scales.reduce((a, b) => (b.off < a.off ? b : a)).scale;
}

describe('places of missions', () => {
  it.each(Object.keys(wanted))('%s has a composition for a low box and one for a tall box', (scene) => {
    const shapes = sceneOf(scene).layouts.map(({ safe }) => safe.width / safe.height);
    expect(Math.max(...shapes)).toBeGreaterThan(1);
    expect(Math.min(...shapes)).toBeLessThan(0.8);
  });

  it.each(layouts)('$name has everybody’s place and every area inside what is always seen', (one) => {
    const { needs, layout } = one;
    expect(Object.keys(layout.places).sort()).toEqual([...needs.cast, ...needs.areas].sort());
    for (const place of needs.areas) expect(isWithin(areaOf(layout, place), layout.safe), place).toBe(true);
    for (const place of needs.cast) {
      expect(layout.places[place]?.scale, place).toBeGreaterThanOrEqual(0.7);
    }
  });

  it.each(layouts)('$name leaves a thumb of room in every area of a phone, none over another', (one) => {
    const { needs, layout } = one;
    const scale = scaleOnPhone(layout);
    const areas = needs.areas.map((place) => areaOf(layout, place));
    for (const [index, area] of areas.entries()) {
      expect(Math.min(area.width, area.height) * scale, needs.areas[index]).toBeGreaterThanOrEqual(THUMB);
      expect(areas.slice(index + 1).filter((other) => overlap(area, other))).toEqual([]);
    }
  });

  it('gives the planning board more than half of the kitchen', () => {
    for (const layout of sceneOf('kitchen').layouts) {
      const { width, height } = areaOf(layout, 'board');
      expect((width * height) / (layout.safe.width * layout.safe.height)).toBeGreaterThan(0.5);
      expect(width / layout.safe.width).toBeGreaterThan(0.55);
    }
  });

  it('has room for nine kinds of money in the open drawer, each a thumb wide', () => {
    for (const layout of sceneOf('stand').layouts) {
      const scale = scaleOnPhone(layout);
      const { width, height } = areaOf(layout, 'drawer');
      const columns = Math.floor((width * scale) / THUMB);
      const rows = Math.floor((height * scale + 8) / THUMB);
      expect(columns * Math.max(rows, 1)).toBeGreaterThanOrEqual(9);
    }
  });

  it.each(layouts)('$name shows every prop, by something that comes or something that goes', (one) => {
    const named = one.layout.sprites.flatMap(({ prop, unlessProp }) => [prop, unlessProp]);
    expect(one.needs.props.filter((prop) => !named.includes(prop))).toEqual([]);
  });

  it.each(Object.keys(wanted))('%s weighs at most 14 kB on the wire with what is handled there', (scene) => {
    expect(brotliCompressSync(read(`assets/${scene}.svg`)).length).toBeLessThanOrEqual(14_000);
  });
});
