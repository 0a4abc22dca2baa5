/**
 * A content pack whose mission is a poster of two places, for tests of composing. Texts are the keys themselves.
 */
import type { ComposingChallenge, Mission, Pack } from '@requapass/scenario';
import type { Library } from '../session/library.js';
import { samplePack } from './sample-content.js';

const block = (id: string, slot: string) => ({
  id,
  text: `sheet.${id}`,
  back: `sheet.${id}.back`,
  fits: [slot],
  tags: [id],
});

const sheet: ComposingChallenge = {
  kind: 'composing',
  text: 'sheet.task',
  form: 'poster',
  ending: 'sheet.hang',
  help: { who: 'nadia', text: 'sheet.help' },
  slots: [
    { id: 'top', name: 'sheet.top', part: 'title' },
    { id: 'when', name: 'sheet.when', part: 'fact' },
  ],
  blocks: [block('party', 'top'), block('feast', 'top'), block('saturday', 'when')],
  readers: [{ who: 'karim', remarks: [{ face: 'happy', text: 'sheet.karim' }] }],
};

const mission: Mission = {
  format: 'requapass-mission',
  version: 1,
  id: 'desk',
  revision: 1,
  title: 'sheet.title',
  intro: 'sheet.intro',
  mechanic: 'composing',
  scene: 'office',
  observes: [],
  cast: ['karim', 'nadia'],
  facts: {},
  start: 'make',
  nodes: {
    make: { type: 'challenge', challenge: 'sheet', rubrics: [], then: 'bye' },
    bye: { type: 'say', who: 'nadia', text: 'sheet.bye', then: 'end' },
    end: { type: 'end' },
  },
  challenges: { sheet },
};

const pack: Pack = {
  ...samplePack,
  scenes: {
    ...samplePack.scenes,
    office: {
      description: 'scene.office',
      layouts: [
        {
          safe: { x: 0, y: 0, width: 360, height: 360 },
          background: '#fbe9c6',
          sprites: [],
          places: { sheet: { x: 180, y: 340, width: 220, height: 300 } },
          castDepth: 0,
        },
      ],
    },
  },
};

export const composingLibrary: Library = {
  pack,
  mission: (id) => (id === mission.id ? mission : undefined),
};
