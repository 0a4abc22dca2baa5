/** The slim Phaser is what the stage needs and no more, and a recipe that does not fit is refused with the reason. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { brotliSize } from '../benchmarks/sizes.mjs';
import { engineName, phaserPlugin, phaserTestPlugin } from './engine.mjs';
import * as recipe from './recipe.mjs';
import { buildSlimPhaser, slimPhaser } from './slim-phaser.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('slim Phaser', () => {
  let built: { code: string; exports: string[]; modules: string[] };
  beforeAll(async () => {
    built = await buildSlimPhaser();
  }, 60_000);

  const isIn = (name: string): boolean =>
    built.modules.some((path) => path.replaceAll('\\', '/').endsWith(`/phaser/src/${name}.js`));

  it('exports what the stage imports, and nothing besides', () => {
    const names = /export \{ (.*) \} from 'phaser'/.exec(read('packages/game/src/stage/phaser.ts'))?.[1];
    expect([...built.exports].sort()).toEqual(names?.split(', ').sort());
  });

  it('is made of the version that the game pins', () => {
    const { dependencies } = JSON.parse(read('packages/game/package.json')) as {
      dependencies: Record<string, string>;
    };
    expect(recipe.VERSION).toBe(dependencies['phaser']);
  });

  it('has both ways of drawing, and none of what it leaves out', () => {
    expect(isIn('renderer/webgl/WebGLRenderer')).toBe(true);
    expect(isIn('renderer/canvas/CanvasRenderer')).toBe(true);
    const listed = recipe.LEFT_OUT.flatMap(({ modules }) => modules).filter((name) => !name.endsWith('/*'));
    expect(listed.filter(isIn)).toEqual([]);
    expect(isIn('renderer/webgl/renderNodes/filters/FilterBlur')).toBe(false);
    expect(isIn('renderer/webgl/shaders/index')).toBe(false);
  });

  it('never turns text into code', () => {
    expect(built.code).not.toMatch(/\beval\(|new Function\b/);
  });

  it('stays below 62 kB on the wire', async () => {
    const { code } = await minify('phaser.js', built.code, { module: true });
    expect(brotliSize(Buffer.from(code))).toBeLessThan(62_000);
  });
});

describe('a recipe that does not fit Phaser', () => {
  const refusal = (change: object): Promise<unknown> =>
    buildSlimPhaser({ ...recipe, ...change } as typeof recipe).then(
      () => 'no refusal',
      (error: unknown) => String(error),
    );
  const leftOut = (...modules: string[]) => [
    ...recipe.LEFT_OUT,
    { why: 'for this test', modules, instead: 'absent' },
  ];

  it('is refused when another version is installed', async () => {
    expect(await refusal({ VERSION: '4.2.0' })).toContain('4.2.1 is installed, the recipe is for 4.2.0');
  });

  it.each([
    ['EXPORTED', { EXPORTED: { ...recipe.EXPORTED, Rope: ['gameobjects/rope2d/Rope'] } }],
    ['REGISTERED', { REGISTERED: [...recipe.REGISTERED, 'gameobjects/rope2d/Rope'] }],
    ['KEPT_MEMBERS', { KEPT_MEMBERS: { ...recipe.KEPT_MEMBERS, 'gameobjects/rope2d/Rope': ['Knot'] } }],
    ['LEFT_OUT', { LEFT_OUT: leftOut('gameobjects/rope2d/Rope') }],
    ['a folder of LEFT_OUT', { LEFT_OUT: leftOut('gameobjects/rope2d/Rope/*') }],
  ])('is refused when a module of %s is gone', async (_where, change) => {
    expect(await refusal(change)).toMatch(/phaser 4\.2\.1 has no module gameobjects\/rope2d\/Rope/);
  });

  it('is refused when a collection has lost a member', async () => {
    const kept = { ...recipe.KEPT_MEMBERS, 'utils/array/index': ['Add', 'Remove', 'Juggle'] };
    expect(await refusal({ KEPT_MEMBERS: kept })).toMatch(/utils.array.index\.js has no member Juggle/);
  });

  it('is refused when it names what nothing asks for any more', async () => {
    const unasked = await refusal({ LEFT_OUT: leftOut('tweens/TweenManager') });
    expect(unasked).toMatch(/nothing asks for tweens.TweenManager/);
    expect(await refusal({ FLAGS: { ...recipe.FLAGS, FEATURE_ROPES: false } })).toContain(
      'nothing asks for flag FEATURE_ROPES',
    );
  });

  it('is refused when a stand-in is missing', async () => {
    const change = { LEFT_OUT: [{ why: 'for this test', modules: ['math/Matrix4'], instead: 'matrix9' }] };
    expect(await refusal(change)).toContain('no stand-in matrix9');
  });
});

describe('the switch', () => {
  it('takes the slim Phaser unless the environment asks for the stock one', () => {
    expect(engineName({})).toBe('slim');
    expect(engineName({ REQUAPASS_PHASER: 'stock' })).toBe('stock');
    expect(() => engineName({ REQUAPASS_PHASER: 'fat' })).toThrow('it is one of slim, stock');
  });

  it('gives builds and browser tests the very same file', async () => {
    const file = await slimPhaser();
    expect(existsSync(file)).toBe(true);
    expect(await phaserPlugin('slim').resolveId('phaser')).toBe(file);
    const served = await phaserTestPlugin(root, 'slim').resolveImport({ source: 'phaser' });
    expect(join(root, served ?? '')).toBe(file);
  });

  it('leaves other imports, and the stock engine, alone', async () => {
    expect(await phaserPlugin('slim').resolveId('lit')).toBe(null);
    expect(await phaserPlugin('stock').resolveId('phaser')).toBe(null);
    expect(await phaserTestPlugin(root, 'stock').resolveImport({ source: 'phaser' })).toBe(undefined);
  });
});
