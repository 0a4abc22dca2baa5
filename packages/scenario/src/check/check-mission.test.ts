import { describe, expect, it } from 'vitest';
import type { Character } from '../pack.js';
import { textsOf } from '../parse/walk-mission.js';
import { CAKE_PACK } from '../testing/cake-pack.js';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { change } from '../testing/change.js';
import { checkMission } from './check-mission.js';
import { scenesAt } from './scenes-at.js';

const codes = (mission: typeof CAKE_STAND, pack = CAKE_PACK, texts?: Parameters<typeof checkMission>[2]) =>
  checkMission(mission, pack, texts).map(({ code, path }) => `${code} ${path}`);

describe('checkMission', () => {
  it('has nothing to say of a mission its pack fits', () => {
    expect(codes(CAKE_STAND)).toEqual([]);
  });

  it('takes a scene that comes in a file of its own, and looks into it once it is there', () => {
    const { kitchen, ...scenes } = CAKE_PACK.scenes;
    const sceneFiles = { kitchen: { file: 'scenes/kitchen.json' } };
    const wrong = change(CAKE_STAND, 'nodes.breakdown.stage[1].at', 'right');
    expect(kitchen).toBeDefined();
    expect(codes(wrong, { ...CAKE_PACK, scenes, sceneFiles })).toEqual([]);
    expect(codes(wrong)).toEqual(['unknown-place nodes.breakdown.stage[1].at']);
  });

  it('takes `you` for the first look of the person who plays', () => {
    const mission = change(CAKE_STAND, 'cast', [...CAKE_STAND.cast, 'you']);
    const you = CAKE_PACK.characters['mina'] as Character;
    expect(codes(mission)).toEqual(['unknown-character cast[2]']);
    expect(codes(mission, { ...CAKE_PACK, characters: { ...CAKE_PACK.characters, 'you-1': you } })).toEqual(
      [],
    );
    expect(codes(mission, { ...CAKE_PACK, characters: { ...CAKE_PACK.characters, you } })).toEqual([]);
  });

  const rows: [string, string, unknown, string[]][] = [
    [
      'a scene that is not there',
      'nodes.breakdown.stage[0].scene',
      'attic',
      ['unknown-scene nodes.breakdown.stage[0].scene'],
    ],
    [
      'a place the scene does not have',
      'nodes.hello.stage[0].at',
      'roof',
      ['unknown-place nodes.hello.stage[0].at'],
    ],
    [
      'a place of another scene',
      'nodes.breakdown.stage[1].at',
      'right',
      ['unknown-place nodes.breakdown.stage[1].at'],
    ],
    [
      'a prop no sprite shows',
      'nodes.hello.stage[1].show',
      'flags',
      ['unknown-prop nodes.hello.stage[1].show'],
    ],
    ['a cue that is not there', 'nodes.hello.stage[2].cue', 'gong', ['unknown-cue nodes.hello.stage[2].cue']],
    ['a face the character does not have', 'nodes.hello.face', 'laugh', ['unknown-face nodes.hello.face']],
    ['a face of a helper', 'nodes.hands.help.face', 'laugh', ['unknown-face nodes.hands.help.face']],
    [
      'a face somebody enters with',
      'nodes.oscar.stage[0].face',
      'happy',
      ['unknown-face nodes.oscar.stage[0].face'],
    ],
    ['a face directed', 'nodes.hurry.stage[0].face', 'happy', ['unknown-face nodes.hurry.stage[0].face']],
    ['a character the pack does not have', 'cast', ['mina', 'oscar', 'zoe'], ['unknown-character cast[2]']],
    ['a mission the pack does not list', 'id', 'cake-stond', ['unknown-mission id']],
    [
      'other competences than the pack says',
      'observes',
      ['quality', 'speak'],
      ['other-competences observes'],
    ],
    [
      'a shelf the scene has no place for',
      'challenges.save.shelves[0].id',
      'freezer',
      ['unknown-place nodes.rescue.challenge'],
    ],
  ];
  it.each(rows)('finds %s', (_name, path, value, expected) => {
    expect(codes(change(CAKE_STAND, path, value))).toEqual(expected);
  });

  it('wants a place in every layout of a scene', () => {
    const pack = change(CAKE_PACK, 'scenes.yard.layouts[1].places.left');
    expect(codes(CAKE_STAND, pack)).toEqual(['unknown-place nodes.hello.stage[0].at']);
  });

  it('offers no face of closed eyes: it is drawn, not chosen', () => {
    const pack = change(CAKE_PACK, 'characters.mina.faces', {
      calm: 'mina.calm',
      'calm-blink': 'mina.calm-blink',
      happy: 'mina.happy',
      'eye-blink': 'mina.eye-blink',
    });
    const [problem] = checkMission(change(CAKE_STAND, 'nodes.hello.face', 'enchanted'), pack);
    expect(problem?.hint).toBe('there is calm, happy, eye-blink');
  });

  it('finds texts that are missing in a language', () => {
    const all = Object.fromEntries(textsOf(CAKE_STAND).map(({ value }) => [value, 'x']));
    const fewer = change(all, '["cake-stand.oscar"]');
    expect(codes(CAKE_STAND, CAKE_PACK, { fr: all, en: all })).toEqual([]);
    expect(codes(CAKE_STAND, CAKE_PACK, { fr: all, en: fewer })).toEqual(['missing-text nodes.oscar.text']);
  });

  it('says which key is near', () => {
    const all = Object.fromEntries(textsOf(CAKE_STAND).map(({ value }) => [value, 'x']));
    const mission = change(CAKE_STAND, 'nodes.oscar.text', 'cake-stand.oskar');
    expect(checkMission(mission, CAKE_PACK, { fr: all })).toEqual([
      {
        key: 'cake-stand.oskar',
        code: 'missing-text',
        path: 'nodes.oscar.text',
        message: 'text "cake-stand.oskar" is missing in fr',
        hint: 'did you mean "cake-stand.oscar"?',
      },
    ]);
  });
});

describe('scenesAt', () => {
  it('knows the scene before each node', () => {
    const scenes = scenesAt(CAKE_STAND);
    expect([...(scenes.get('breakdown') ?? [])]).toEqual(['yard']);
    expect([...(scenes.get('rescue') ?? [])]).toEqual(['kitchen']);
  });
  it('knows when it may be one or the other', () => {
    const mission = change(CAKE_STAND, 'nodes.calm.stage', [{ scene: 'kitchen' }]);
    expect([...(scenesAt(mission).get('shelves') ?? [])].sort()).toEqual(['kitchen', 'yard']);
  });
});
