import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BADGE_BOUNDS, brokenBadgeSizes, measureBadgeSizes } from './badge-sizes.mjs';
import { summariseTimes } from './badge-times.mjs';
import { summarise } from './feel.mjs';
import { workPerFrame } from './frames.mjs';
import {
  brokenMapSize,
  brokenShowcaseSize,
  MAP_BOUND,
  measureMapSize,
  measureShowcaseSize,
  SHOWCASE_BOUND,
} from './map-size.mjs';
import { brokenShifts } from './map-shifts.mjs';
import { brokenTimes, TIME_BOUNDS } from './map-times.mjs';
import { BOUNDS, brokenBounds, measurePlay } from './play-sizes.mjs';
import { brotliSize, measureSizes } from './sizes.mjs';

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

describe('the download to play', () => {
  let folder: string;
  const size = (text: string) => brotliSize(Buffer.from(text));
  /** Letters that hardly shrink, other ones for each name. */
  const heap = (name: string, bytes: number) => {
    let state = name.charCodeAt(0);
    const next = () => (state = (state * 1103515245 + 12345) % 2147483648);
    return Array.from({ length: bytes }, () => String.fromCharCode(40 + ((next() >> 8) % 50))).join('');
  };
  const files: Record<string, string> = {
    'game.html': '<script src="./assets/game-a1b2c3d4.js"></script><link href="./assets/game-a1b2c3d4.css">',
    'assets/game-a1b2c3d4.js':
      'import"./base-a1b2c3d4.js";import(`./fr-a1b2c3d4.js`);import("./nl-a1b2c3d4.js");import("./create-stage-a1b2c3d4.js");import("./qr-a1b2c3d4.js");import("./screen-till-a1b2c3d4.js")',
    'assets/game-a1b2c3d4.css': [
      '@font-face{font-family:Own;src:url(./own-common-a1b2c3d4.woff2)format("woff2");unicode-range:U+20-7E,U+E?}',
      '@font-face{font-family:Own;src:url(./own-rest-a1b2c3d4.woff2)format("woff2");unicode-range:U+0-1F,U+D?}',
      '@font-face{font-family:Chosen;src:url(./chosen-a1b2c3d4.woff2)format("woff2")}',
      'body{font-family:Own,sans-serif}',
    ].join(''),
    'assets/base-a1b2c3d4.js': heap('b', 300),
    'assets/fr-a1b2c3d4.js': heap('f', 200),
    'assets/nl-a1b2c3d4.js': heap('n', 500),
    'assets/create-stage-a1b2c3d4.js': 'import("./run-stage-a1b2c3d4.js")',
    'assets/run-stage-a1b2c3d4.js': heap('r', 400),
    'assets/screen-till-a1b2c3d4.js': heap('t', 250),
    'assets/qr-a1b2c3d4.js': heap('q', 9000),
    'assets/own-common-a1b2c3d4.woff2': heap('x', 100),
    'assets/own-rest-a1b2c3d4.woff2': heap('y', 9000),
    'assets/chosen-a1b2c3d4.woff2': heap('w', 9000),
    'content/la-passerelle/pack.json': JSON.stringify({
      locales: ['fr', 'nl'],
      sheet: 'base',
      sounds: 'base-sounds',
      hub: { scene: 'hub' },
      scenes: { hub: { sounds: 'hub-sounds' } },
      sceneFiles: {
        door: { file: 'scenes/door.json', sheet: 'door' },
        attic: { file: 'scenes/attic.json', sheet: 'base' },
      },
      missions: [
        { id: 'one', scenes: ['door'] },
        { id: 'two', scenes: ['attic'] },
      ],
    }),
    ...Object.fromEntries(
      [
        'assets/poster.svg',
        'assets/base.svg',
        'assets/base.json',
        'assets/base-sounds.webm',
        'assets/base-sounds.json',
        'assets/hub-sounds.webm',
        'assets/hub-sounds.json',
        'texts/fr/pack.json',
        'texts/nl/pack.json',
        'missions/one.json',
        'scenes/door.json',
        'assets/door.svg',
        'assets/door.json',
        'texts/fr/one.json',
        'texts/nl/one.json',
        'missions/two.json',
        'scenes/attic.json',
        'texts/fr/two.json',
      ].map((name, index) => [
        `content/la-passerelle/${name}`,
        heap(String.fromCharCode(65 + index), 50 + index),
      ]),
    ),
    'content/la-passerelle/texts/nl/two.json': heap('z', 700),
    'content/la-passerelle/missions/one.json': JSON.stringify({ nodes: { a: { type: 'say' } } }),
    'content/la-passerelle/missions/two.json': JSON.stringify({ challenges: { a: { kind: 'till' } } }),
  };
  const sum = (...names: string[]) => names.reduce((total, name) => total + size(files[name] ?? ''), 0);
  const inPack = (...names: string[]) => sum(...names.map((name) => `content/la-passerelle/${name}`));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'play-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is all that is asked for up to the first mission, in the heaviest language, and nothing else', () => {
    const { first } = measurePlay(folder);
    const scripts = ['game', 'base', 'nl', 'create-stage', 'run-stage'].map(
      (name) => `assets/${name}-a1b2c3d4.js`,
    );
    const page = sum('game.html', 'assets/game-a1b2c3d4.css', 'assets/own-common-a1b2c3d4.woff2', ...scripts);
    const always = [
      'pack.json',
      'assets/poster.svg',
      'assets/base.svg',
      'assets/base.json',
      'assets/base-sounds.webm',
      'assets/base-sounds.json',
      'assets/hub-sounds.webm',
      'assets/hub-sounds.json',
      'texts/nl/pack.json',
    ];
    const mission = [
      'missions/one.json',
      'texts/nl/one.json',
      'scenes/door.json',
      'assets/door.svg',
      'assets/door.json',
    ];
    const [pack, more] = [inPack(...always), inPack(...mission)];
    expect(first).toEqual({ mission: 'one', page, pack, more, brotli: page + pack + more });
  });

  it('is what is not there yet for each further mission, with the screens of its challenges', () => {
    expect(measurePlay(folder).further).toEqual([
      {
        mission: 'two',
        brotli:
          sum('assets/screen-till-a1b2c3d4.js') +
          inPack('missions/two.json', 'texts/nl/two.json', 'scenes/attic.json'),
      },
    ]);
  });
});

describe('the bounds of the download', () => {
  const play = (first: number, further: number) => ({
    first: { mission: 'one', brotli: first, page: 0, pack: 0, more: 0 },
    further: [{ mission: 'two', brotli: further }],
  });

  it('are kept up to the last byte', () => {
    const plays = [{ locale: 'fr', files: 1, brotli: BOUNDS.first }];
    expect(brokenBounds(play(BOUNDS.first, BOUNDS.further), plays)).toEqual([]);
  });

  it('are told one by one where they are broken', () => {
    const plays = [{ locale: 'nl', files: 1, brotli: BOUNDS.first + 3 }];
    const broken = brokenBounds(play(BOUNDS.first + 1, BOUNDS.further + 2), plays);
    expect(broken).toHaveLength(3);
    expect(broken[0]).toContain(`one: ${BOUNDS.first + 1} bytes`);
    expect(broken[1]).toContain('in nl');
    expect(broken[2]).toContain(`two: ${BOUNDS.further + 2} bytes`);
  });
});

describe('what the competence map and the badge showcase load first', () => {
  it('is its script with what that imports at once, not what comes later', () => {
    const folder = mkdtempSync(join(tmpdir(), 'map-'));
    const files = {
      'competence-map-a1b2c3d4.js': 'import"./lit-a1b2c3d4.js";import(`./app-a1b2c3d4.js`)',
      'badge-showcase-a1b2c3d4.js': 'import"./lit-a1b2c3d4.js";import(`./app-a1b2c3d4.js`);1',
      'lit-a1b2c3d4.js': 'export const a = 1;',
      'app-a1b2c3d4.js': 'export const b = 2;'.repeat(99),
      'embed.js': 'import("./competence-map-a1b2c3d4.js")',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const size = (name: keyof typeof files) => brotliSize(Buffer.from(files[name]));
    expect(measureMapSize(folder)).toEqual({
      brotli: size('competence-map-a1b2c3d4.js') + size('lit-a1b2c3d4.js'),
      files: 2,
      embed: size('embed.js'),
    });
    expect(measureShowcaseSize(folder).brotli).toBe(
      size('badge-showcase-a1b2c3d4.js') + size('lit-a1b2c3d4.js'),
    );
    rmSync(folder, { recursive: true });
  });

  it('is told where it is more than promised', () => {
    expect(brokenMapSize({ brotli: MAP_BOUND })).toEqual([]);
    expect(brokenMapSize({ brotli: MAP_BOUND + 1 })[0]).toContain(`${MAP_BOUND + 1} bytes`);
    expect(brokenShowcaseSize({ brotli: SHOWCASE_BOUND })).toEqual([]);
    expect(brokenShowcaseSize({ brotli: SHOWCASE_BOUND + 1 })[0]).toContain('showcase');
  });
});

describe('what one more badge to verify brings', () => {
  it('is what its way of signing loads and the verifier has not, at any depth', () => {
    const folder = mkdtempSync(join(tmpdir(), 'badges-'));
    const files = {
      'verify-a1b2c3d4.js':
        'import"./base-a1b2c3d4.js";import(`./token-credential-a1b2c3d4.js`);import(`./embedded-credential-a1b2c3d4.js`)',
      'base-a1b2c3d4.js': 'export const base = 1;'.repeat(99),
      'token-credential-a1b2c3d4.js': 'import"./base-a1b2c3d4.js";import"./keys-a1b2c3d4.js"',
      'keys-a1b2c3d4.js': 'export const keys = 1;',
      'jose-a1b2c3d4.js': 'export const jose = "token";',
      'embedded-credential-a1b2c3d4.js': 'import"./keys-a1b2c3d4.js";import(`./canonical-rdf-a1b2c3d4.js`)',
      'canonical-rdf-a1b2c3d4.js': 'export const rdf = "linked data";',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const size = (...names: string[]) =>
      names.reduce(
        (sum, name) => sum + brotliSize(Buffer.from(files[`${name}-a1b2c3d4.js` as keyof typeof files])),
        0,
      );
    expect(measureBadgeSizes(folder)).toEqual({
      token: size('token-credential', 'keys', 'jose'),
      linkedData: size('embedded-credential', 'keys', 'canonical-rdf'),
    });
    rmSync(folder, { recursive: true });
  });

  it('is told where it is more than promised', () => {
    expect(brokenBadgeSizes(BADGE_BOUNDS)).toEqual([]);
    expect(brokenBadgeSizes({ ...BADGE_BOUNDS, token: 8001 })).toEqual([
      expect.stringContaining('(token): 8001 bytes'),
    ]);
  });
});

describe('the time to verify a badge', () => {
  it('is told for the first time and for the half and nearly all of the others', () => {
    const times = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(summariseTimes(7.126, times)).toEqual({ first: 7.13, p50: 51, p95: 96 });
  });
});

describe('the bounds of the map', () => {
  it('are told one by one where they are broken', () => {
    expect(brokenTimes({ ...TIME_BOUNDS })).toEqual([]);
    expect(brokenTimes({ ...TIME_BOUNDS, arrow: 9, group: 201 })).toHaveLength(2);
  });

  it('allow no shift at all, and say what moved where', () => {
    const still = { width: 280, view: 'map', state: 'empty', shift: 0, moved: [] };
    const moving = { ...still, view: 'table', shift: 0.0001, moved: ['p from 150 to 151'] };
    expect(brokenShifts([still])).toEqual([]);
    expect(brokenShifts([still, moving])).toHaveLength(1);
    expect(brokenShifts([moving])[0]).toContain('280 px, table, empty');
    expect(brokenShifts([moving])[0]).toContain('p from 150 to 151');
  });
});

describe('the wait for an answer', () => {
  it('is told over all presses and for each kind of screen, silent presses apart', () => {
    const presses = [10, 20, null, 30].map((ms) => ({ screen: 'hub', ms }));
    const { kinds, ...all } = summarise([...presses, { screen: 'mission till', ms: 100 }]);
    expect(all).toEqual({ presses: 5, silent: 1, p50: 30, p95: 100, frames: 6 });
    expect(kinds).toEqual({
      hub: { p50: 20, p95: 30, frames: 1.8 },
      'mission till': { p50: 100, p95: 100, frames: 6 },
    });
  });

  it('is nothing where nothing was pressed', () => {
    expect(summarise([])).toEqual({ presses: 0, silent: 0, p50: null, p95: null, frames: null, kinds: {} });
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
