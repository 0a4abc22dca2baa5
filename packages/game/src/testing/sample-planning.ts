/** A content pack whose only mission is a planning of two slots, for tests. Texts are the keys themselves. */
import type { Mission, Pack } from '@requapass/scenario';
import type { Library } from '../session/library.js';
import { samplePack } from './sample-content.js';

const mission: Mission = {
  format: 'requapass-mission',
  version: 1,
  id: 'desk',
  revision: 1,
  title: 'fair.title',
  intro: 'fair.intro',
  mechanic: 'planning',
  scene: 'kitchen',
  observes: [],
  cast: ['karim', 'nadia'],
  facts: {},
  start: 'plan',
  nodes: {
    plan: { type: 'challenge', challenge: 'fair', rubrics: [], then: 'bye' },
    bye: { type: 'say', who: 'nadia', text: 'fair.bye', then: 'end' },
    end: { type: 'end' },
  },
  challenges: {
    fair: {
      kind: 'planning',
      text: 'fair.text',
      help: { who: 'nadia', text: 'fair.help' },
      slots: [
        { id: 'early', name: 'fair.early' },
        { id: 'late', name: 'fair.late' },
      ],
      tasks: [
        { id: 'door', name: 'fair.door', picture: 'door', needs: { early: 1, late: 1 } },
        { id: 'kitchen', name: 'fair.kitchen', picture: 'pot', needs: { late: 2 } },
      ],
      helpers: [
        { who: 'karim', turns: 2, wishes: ['door'], limits: [{ slot: 'late' }], note: 'fair.karim' },
        { who: 'nadia', turns: 2, wishes: [], limits: [], note: 'fair.nadia' },
      ],
      begins: [{ who: 'karim', task: 'door', slot: 'late' }],
    },
  },
};

/** A kitchen with a board and a strip for people, small enough for a phone. */
const pack: Pack = {
  ...samplePack,
  scenes: {
    ...samplePack.scenes,
    kitchen: {
      description: 'scene.kitchen',
      layouts: [
        {
          safe: { x: 0, y: 0, width: 360, height: 360 },
          background: '#fbe9c6',
          sprites: [],
          places: {
            board: { x: 180, y: 250, width: 340, height: 230 },
            people: { x: 180, y: 350, width: 340, height: 60 },
          },
          castDepth: 0,
        },
      ],
    },
  },
};

/** The mission is called `desk`, as the sample pack names it. */
export const planningLibrary: Library = {
  pack,
  mission: (id) => (id === mission.id ? mission : undefined),
};
