/** The committed pictures: they are what the sources draw, everything named is there, and it all fits. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Challenge, Condition, SceneLayout } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { readMission, readPack } from '../src/testing/content.js';
import { PEOPLE_INK, cast, crowd } from './cast.mjs';
import { poster } from './poster.mjs';
import { makeSheet } from './sheet.mjs';
import { sheets, twice } from './sheets.mjs';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const frameOf = (width: number) => ({ width, height: 1, body: '' });

/** Drawing takes a second; the machine may be busy. */
const PATIENCE_MS = 60_000;

const asset = (name: string) => readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8');
interface Sheet extends Box {
  readonly frames: Record<string, Box>;
}
const drawnSheets = Object.entries(sheets);
const committed = Object.fromEntries(
  Object.keys(sheets).map((name) => [name, JSON.parse(asset(`${name}.json`)) as Sheet]),
);
/** Frames a scene may show: those of the base sheet and of its own. */
const framesFor = (scene: string): Record<string, Box> => ({
  ...committed['base']?.frames,
  ...committed[scene]?.frames,
});

const pack = readPack();
const missions = pack.missions.map(({ id }) => readMission(id));
const layouts = Object.entries(pack.scenes).flatMap(([scene, { layouts: list }]) =>
  list.map((layout, index) => ({ name: `${scene} ${index}`, scene, layout })),
);

/** The pictures a challenge names. */
function picturesOf(challenge: Challenge): readonly string[] {
  const things =
    challenge.kind === 'sorting' ? challenge.items : challenge.kind === 'planning' ? challenge.tasks : [];
  return things.map(({ picture }) => `item.${picture}`);
}

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

describe('the sheets', () => {
  const advice = 'run `pnpm --filter @requapass/content build:art`';
  it.each(drawnSheets)(
    '%s is what the sources draw',
    (name, frames) => {
      const drawn = makeSheet(frames);
      expect(drawn.atlas, advice).toEqual(committed[name]);
      expect(drawn.svg === asset(`${name}.svg`), advice).toBe(true);
    },
    PATIENCE_MS,
  );

  it('come with a poster that is what the sources draw', () => {
    expect(poster() === asset('poster.svg'), advice).toBe(true);
    expect(Buffer.byteLength(asset('poster.svg'))).toBeLessThanOrEqual(12_000);
  });

  it.each(Object.entries(committed))('%s keeps its frames apart and inside', (_, sheet) => {
    const boxes = Object.entries(sheet.frames);
    const clashes = pairsOf(boxes).filter(([[, a], [, b]]) => overlap(a, b));
    expect(clashes.map(([[a], [b]]) => `${a} over ${b}`)).toEqual([]);
    expect(boxes.filter(([, box]) => !isWithin(box, { ...sheet, x: 0, y: 0 }))).toEqual([]);
  });

  it('draw no frame twice', () => {
    expect(twice()).toEqual([]);
    expect(twice({ a: { x: frameOf(1), y: frameOf(1) }, b: { y: frameOf(2) } })).toEqual(['y']);
  });

  it('keep nothing that nobody shows, but for things missions may lay out', () => {
    const people = Object.values(pack.characters).flatMap((who) => [
      who.bust,
      who.body,
      ...Object.values(who.faces),
    ]);
    const shown = new Set([
      ...people,
      ...layouts.flatMap(({ layout }) => layout.sprites.map(({ frame }) => frame)),
    ]);
    const drawn = Object.values(committed).flatMap(({ frames }) => Object.keys(frames));
    const isToLayOut = (frame: string) => frame.startsWith('item.') || frame.startsWith('token.');
    expect(drawn.filter((frame) => !isToLayOut(frame) && !shown.has(frame))).toEqual([]);
  });

  it.each(Object.entries(committed))('%s fits a 2048 texture and its share of the wire', (name, sheet) => {
    expect(Math.max(sheet.width, sheet.height)).toBeLessThanOrEqual(2048);
    const limit = name === 'base' ? 60_000 : 14_000;
    expect(brotliCompressSync(asset(`${name}.svg`)).length).toBeLessThanOrEqual(limit);
  });

  it.each(Object.entries(committed))(
    '%s names its size, so that any browser can turn it into pixels',
    (name, sheet) => {
      const size = `width="${sheet.width}" height="${sheet.height}"`;
      expect(asset(`${name}.svg`).slice(0, 200)).toContain(size);
    },
  );

  it.each([
    'linearGradient',
    'radialGradient',
    '<filter',
    '<text',
    '<image',
    '<style',
    'http://www.w3.org/1999',
  ])('hold no %s', (forbidden) => {
    for (const name of Object.keys(sheets)) expect(asset(`${name}.svg`)).not.toContain(forbidden);
    expect(asset('poster.svg')).not.toContain(forbidden);
  });
});

describe('what is named', () => {
  it.each(layouts)('is on the sheets of the scene $name', ({ scene, layout }) => {
    const frames = framesFor(scene);
    expect(layout.sprites.map(({ frame }) => frame).filter((frame) => !(frame in frames))).toEqual([]);
  });

  it.each(Object.entries(pack.characters))(
    'is on the base sheet for %s, faces the size of the bust',
    (_, person) => {
      const sizeOf = (frame = '') => {
        const { width, height } = committed['base']?.frames[frame] ?? { width: 0, height: 0 };
        return { width, height };
      };
      if (person.body !== undefined) expect(sizeOf(person.body).height).toBeGreaterThan(0);
      expect(sizeOf(person.bust).height).toBeGreaterThan(0);
      for (const face of Object.values(person.faces)) expect(sizeOf(face)).toEqual(sizeOf(person.bust));
    },
  );
  it.each(missions)('is on the sheets of the scene for every item of $id', ({ scene, challenges = {} }) => {
    const pictures = Object.values(challenges).flatMap(picturesOf);
    expect(pictures.filter((frame) => !(frame in framesFor(scene)))).toEqual([]);
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
