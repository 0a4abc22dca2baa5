/** A content pack whose only mission is two fronts and three turns. For tests. Texts are their keys. */
import type { FrontsChallenge, Mission } from '@requapass/scenario';
import type { Library } from '../session/library.js';
import { sampleMission, samplePack } from './sample-content.js';

const flood: FrontsChallenge = {
  kind: 'fronts',
  text: 'flood.goal',
  ending: 'flood.ending',
  over: 'flood.over',
  help: { who: 'karim', text: 'flood.help' },
  fronts: [
    { id: 'desk', name: 'flood.desk', about: 'flood.desk.about', hasPeople: true, starts: 1 },
    { id: 'left', name: 'flood.left', about: 'flood.left.about', starts: 1 },
  ],
  people: [{ who: 'karim', good: ['desk'], note: 'flood.karim' }],
  voice: { id: 'horn', name: 'flood.horn', picture: 'horn', about: 'flood.horn.about' },
  shows: [{ prop: 'water', when: { fact: 'trouble.left', atLeast: 2 } }],
  turns: [
    {
      id: 'rain',
      who: 'karim',
      text: 'flood.rain',
      raises: { left: 1 },
      sources: [
        { id: 'radar', name: 'flood.radar', picture: 'radar', text: 'flood.radar.text', shows: ['left'] },
      ],
    },
    {
      id: 'river',
      text: 'flood.river',
      raises: { desk: 1 },
      sources: [],
      news: { text: 'flood.news', raises: { desk: 1 } },
    },
  ],
};

/** Called `desk`, as the sample pack names it. */
const mission: Mission = {
  ...sampleMission,
  facts: {},
  start: 'flood',
  nodes: {
    flood: { type: 'challenge', challenge: 'flood', rubrics: [], then: 'bye' },
    bye: { type: 'say', who: 'karim', text: 'flood.bye', then: 'end' },
    end: { type: 'end' },
  },
  challenges: { flood },
};

export const floodLibrary: Library = {
  pack: samplePack,
  mission: (id) => (id === mission.id ? mission : undefined),
};
