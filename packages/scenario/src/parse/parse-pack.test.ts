import { describe, expect, it } from 'vitest';
import { CAKE_PACK } from '../testing/cake-pack.js';
import { change } from '../testing/change.js';
import { parsePack, parseScene } from './parse-pack.js';

const codes = (input: unknown) => {
  const result = parsePack(input);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
};

describe('parsePack', () => {
  it('gives back the pack it was given, by value', () => {
    expect(parsePack(JSON.parse(JSON.stringify(CAKE_PACK)))).toEqual({ ok: true, value: CAKE_PACK });
  });

  const rows: [string, string, [] | [unknown], string][] = [
    ['a mission instead', 'format', ['requapass-mission'], 'wrong-format format'],
    ['a newer version', 'version', [7], 'newer-version version'],
    ['a pack without scenes', 'scenes', [], 'missing scenes'],
    ['no language', 'locales', [[]], 'empty locales'],
    ['a language that is none', 'locales[0]', ['français'], 'wrong-value locales[0]'],
    [
      'a colour in words',
      'scenes.yard.layouts[0].background',
      ['cream'],
      'wrong-value scenes.yard.layouts[0].background',
    ],
    [
      'a place without a height',
      'scenes.yard.layouts[1].places.left',
      [{ x: 1 }],
      'missing scenes.yard.layouts[1].places.left.y',
    ],
    [
      'an idle that is none',
      'scenes.yard.layouts[0].sprites[0].idle',
      ['jump'],
      'wrong-value scenes.yard.layouts[0].sprites[0].idle',
    ],
    [
      'a cast behind more sprites than there are',
      'scenes.kitchen.layouts[0].castDepth',
      [1],
      'wrong-value scenes.kitchen.layouts[0].castDepth',
    ],
    [
      'the same mission twice',
      'missions',
      [[CAKE_PACK.missions[0], CAKE_PACK.missions[0]]],
      'duplicate-mission missions[1].id',
    ],
    ['a hub that is nowhere', 'hub', [{ scene: 'bridge', host: 'mina' }], 'unknown-scene hub.scene'],
    [
      'a line after no mission',
      'hub',
      [{ scene: 'yard', host: 'mina', lines: [{ after: 'picnic', text: 'cakes.mina' }] }],
      'unknown-mission hub.lines[0].after',
    ],
    ['a host nobody knows', 'hub', [{ scene: 'yard', host: 'zoe' }], 'unknown-character hub.host'],
    ['an end that is nowhere', 'end', [{ scene: 'bridge' }], 'unknown-scene end.scene'],
    [
      'a mission in no scene',
      'missions[0].scenes',
      [['yard', 'attic']],
      'unknown-scene missions[0].scenes[1]',
    ],
    [
      'a scene both within and in a file',
      'sceneFiles',
      [{ yard: { file: 'scenes/yard.json' } }],
      'duplicate-scene sceneFiles.yard',
    ],
    ['a poster of somebody else', 'poster', ['https://example.org/a.svg'], 'wrong-value poster'],
    [
      'a scene outside the pack',
      'sceneFiles',
      [{ attic: { file: '../attic.json' } }],
      'wrong-value sceneFiles.attic.file',
    ],
    ['a face that is no frame', 'characters.mina.faces.calm', [3], 'wrong-type characters.mina.faces.calm'],
  ];
  it.each(rows)('refuses %s, with its path', (_name, path, value, expected) => {
    expect(codes(change(CAKE_PACK, path, ...value))).toEqual([expected]);
  });
});

describe('a pack in parts', () => {
  const parts = {
    ...CAKE_PACK,
    tagline: 'cakes.tagline',
    poster: 'assets/poster.webp',
    sheet: 'base',
    sounds: 'base-sounds',
    missions: CAKE_PACK.missions.map((mission) => ({ ...mission, scenes: ['yard', 'kitchen'] })),
    hub: { scene: 'yard', host: 'mina' },
    end: {
      scene: 'kitchen',
      when: { fact: 'world.cakes-safe', is: true },
      props: [{ prop: 'flag' }, { prop: 'cake', when: { fact: 'world.cakes-safe', is: true } }],
    },
    scenes: { yard: CAKE_PACK.scenes['yard'] },
    sceneFiles: { kitchen: { file: 'scenes/kitchen.json', sheet: 'kitchen', sounds: 'kitchen-sounds' } },
  };

  it('names the scenes that come later, and what comes with them', () => {
    expect(parsePack(parts)).toEqual({ ok: true, value: parts });
  });

  it('has its scenes in files that are checked alike', () => {
    const scene = {
      ...CAKE_PACK.scenes['kitchen'],
      sheet: 'kitchen',
      ambience: 'oven',
      ambienceOf: { rain: 'drops' },
    };
    expect(parseScene(scene)).toEqual({ ok: true, value: scene });
    const wrong = parseScene(change(scene, 'layouts[0].castDepth', 4));
    expect(wrong.ok ? [] : wrong.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'wrong-value layouts[0].castDepth',
    ]);
    expect(parseScene([]).ok).toBe(false);
  });
});
