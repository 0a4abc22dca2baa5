/** The pack that goes with the mission of `cake-stand.ts`: people, places and cues, for tests. */
import type { Pack, SceneLayout } from '../pack.js';

const place = { x: 0, y: 0 };

const YARD: SceneLayout = {
  safe: { x: 0, y: 0, width: 360, height: 480 },
  background: '#fff3dc',
  sprites: [{ frame: 'scene.yard' }, { frame: 'prop.flag', prop: 'flag' }].map((sprite) => ({
    ...sprite,
    x: 0,
    y: 0,
  })),
  places: {
    left: place,
    middle: place,
    right: place,
    table: place,
    fridge: place,
    'nut-box': place,
    'table-top': place,
  },
  castDepth: 1,
};
const KITCHEN: SceneLayout = {
  ...YARD,
  sprites: [],
  castDepth: 0,
  places: { left: place, table: place, 'nut-box': place, 'table-top': place, 'cool-box': place },
};

export const CAKE_PACK: Pack = {
  format: 'requapass-content',
  version: 1,
  id: 'cakes',
  release: '1.0.0',
  title: 'cakes.title',
  locales: ['fr', 'en'],
  missions: [
    {
      id: 'cake-stand',
      title: 'cake-stand.title',
      teaser: 'cakes.cake-stand.teaser',
      competences: ['quality'],
    },
  ],
  characters: {
    mina: {
      name: 'cakes.mina',
      description: 'cakes.mina.description',
      languages: ['fr'],
      bust: 'mina.bust',
      faces: { calm: 'mina.calm', happy: 'mina.happy', worried: 'mina.worried' },
    },
    oscar: {
      name: 'cakes.oscar',
      description: 'cakes.oscar.description',
      languages: ['fr', 'en'],
      bust: 'oscar.bust',
      faces: { calm: 'oscar.calm', laugh: 'oscar.laugh', worried: 'oscar.worried' },
      body: 'oscar.body',
    },
  },
  scenes: {
    yard: {
      description: 'cakes.yard',
      props: { flag: 'cakes.flag' },
      layouts: [YARD, { ...YARD, safe: { x: 0, y: 0, width: 800, height: 400 } }],
    },
    kitchen: { description: 'cakes.kitchen', layouts: [KITCHEN] },
  },
  cues: { chime: { sound: 'chime' }, 'fridge-dies': { sound: 'thud', caption: 'cakes.fridge-dies' } },
};
