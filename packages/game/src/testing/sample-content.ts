/**
 * A tiny content pack for tests: one mission with a line, four moments with help, a choice and a sorting.
 * Knows no test. Texts are the keys themselves.
 */
import {
  missingPackTexts,
  missingTexts,
  type Mission,
  type MomentNode,
  type Pack,
} from '@requapass/scenario';
import type { ContentLoader } from '../app/content-loader.js';
import type { Library } from '../session/library.js';

function moment(id: string, then: string): MomentNode {
  const option = (level: 1 | 2 | 3 | 4): MomentNode['options'][number] => ({
    id: `step-${level}`,
    level,
    text: `desk.${id}.${level}`,
    does: `desk.${id}.${level}.does`,
    did: `desk.${id}.${level}.did`,
    why: 'a sample',
    then,
  });
  return {
    type: 'moment',
    competence: 'speak',
    who: 'karim',
    face: 'talking',
    text: `desk.${id}`,
    options: [option(2), option(4), option(1), option(3)],
    help: { who: 'karim', text: `desk.${id}.help` },
  };
}

export const sampleMission: Mission = {
  format: 'requapass-mission',
  version: 1,
  id: 'desk',
  revision: 1,
  title: 'desk.title',
  intro: 'desk.intro',
  mechanic: 'conversation',
  scene: 'door',
  observes: ['speak', 'quality'],
  cast: ['karim'],
  facts: { 'world.desk-done': false },
  start: 'hello',
  nodes: {
    hello: {
      type: 'say',
      who: 'karim',
      face: 'happy',
      text: 'desk.hello',
      then: 'one',
      stage: [{ enter: 'karim', at: 'left' }, { cue: 'door' }],
    },
    one: moment('one', 'two'),
    two: moment('two', 'three'),
    three: moment('three', 'four'),
    four: moment('four', 'turn'),
    turn: {
      type: 'pick',
      text: 'desk.turn',
      choices: [{ id: 'shelf', who: 'karim', text: 'desk.turn.shelf', then: 'sort' }],
      otherwise: 'sort',
    },
    sort: {
      type: 'challenge',
      challenge: 'boxes',
      then: 'end',
      rubrics: [
        {
          id: 'all-right',
          competence: 'quality',
          tiers: [
            { level: 3, when: { fact: 'boxes.wrong', atMost: 0 }, did: 'desk.sort.3', why: 'all right' },
            { level: 1, did: 'desk.sort.1', why: 'some' },
          ],
        },
      ],
    },
    end: { type: 'end', effects: [{ set: 'world.desk-done', to: true }] },
  },
  challenges: {
    boxes: {
      kind: 'sorting',
      text: 'desk.boxes',
      items: [
        {
          id: 'milk',
          name: 'desk.milk',
          picture: 'milk',
          label: 'desk.milk.label',
          rule: 'cold',
          fits: ['fridge'],
        },
        {
          id: 'rice',
          name: 'desk.rice',
          picture: 'rice',
          label: 'desk.rice.label',
          rule: 'plain',
          fits: ['pantry'],
        },
      ],
      shelves: [
        { id: 'fridge', name: 'desk.fridge', picture: 'fridge', rule: 'desk.fridge.rule', capacity: 1 },
        { id: 'pantry', name: 'desk.pantry', picture: 'pantry', rule: 'desk.pantry.rule' },
      ],
      help: { who: 'karim', text: 'desk.boxes.help' },
    },
  },
};

const layout = {
  safe: { x: 0, y: 0, width: 640, height: 560 },
  background: '#fbe9c6',
  sprites: [],
  places: {
    left: { x: 160, y: 520 },
    desk: { x: 320, y: 300, width: 60, height: 60 },
    table: { x: 320, y: 540, width: 500, height: 80 },
    fridge: { x: 160, y: 300, width: 160, height: 160 },
    pantry: { x: 480, y: 300, width: 160, height: 160 },
  },
  castDepth: 0,
};

export const samplePack: Pack = {
  format: 'requapass-content',
  version: 1,
  id: 'sample',
  release: '1.0.0',
  title: 'pack.title',
  locales: ['fr', 'nl', 'en'],
  missions: [{ id: 'desk', title: 'desk.title', teaser: 'desk.teaser', competences: ['speak', 'quality'] }],
  characters: {
    karim: {
      name: 'karim.name',
      description: 'karim.description',
      languages: ['fr', 'nl'],
      bust: 'bust.karim',
      faces: { calm: 'face.calm', happy: 'face.happy', talking: 'face.talking' },
    },
    nadia: {
      name: 'nadia.name',
      description: 'nadia.description',
      languages: ['fr'],
      bust: 'bust.nadia',
      faces: { calm: 'face.calm', happy: 'face.happy', laugh: 'face.laugh' },
    },
  },
  scenes: {
    hub: { description: 'scene.hub', layouts: [layout] },
    door: { description: 'scene.door', layouts: [layout] },
  },
  cues: { door: { sound: 'door', caption: 'cue.door' } },
};

export const sampleLibrary: Library = {
  pack: samplePack,
  mission: (id) => (id === 'desk' ? sampleMission : undefined),
};

/** Texts of the pack, and of its mission: every key says itself. */
export const samplePackTexts: Readonly<Record<string, string>> = Object.fromEntries(
  missingPackTexts(samplePack, { fr: {} }).map(({ key }) => [key, key]),
);
export const sampleMissionTexts: Readonly<Record<string, string>> = Object.fromEntries(
  missingTexts(sampleMission, { fr: samplePackTexts }).map(({ key }) => [key, key]),
);

/** The same content as if it had been loaded, without a picture or a sound. */
export const sampleLoader: ContentLoader = {
  library: sampleLibrary,
  atlas: { find: () => undefined, sheetsOf: () => [] },
  posterUrl: 'data:,',
  loadHub: async () => {},
  loadMission: async () => sampleMission,
  loadPictures: async () => {},
  loadScene: async () => {},
  loadTexts: async () => ({}),
  loadSounds: async () => null,
};
