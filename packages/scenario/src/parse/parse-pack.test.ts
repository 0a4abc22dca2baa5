import { describe, expect, it } from 'vitest';
import { CAKE_PACK } from '../testing/cake-pack.js';
import { change } from '../testing/change.js';
import { parsePack } from './parse-pack.js';

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
    ['a face that is no frame', 'characters.mina.faces.calm', [3], 'wrong-type characters.mina.faces.calm'],
  ];
  it.each(rows)('refuses %s, with its path', (_name, path, value, expected) => {
    expect(codes(change(CAKE_PACK, path, ...value))).toEqual([expected]);
  });
});
