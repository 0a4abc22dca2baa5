/** A content pack whose only mission is an investigation: two messages, an answer, two claims. For tests. */
import type { InvestigationChallenge, Mission, Pack } from '@requapass/scenario';
import type { Library } from '../session/library.js';
import { samplePack } from './sample-content.js';

const inquiry: InvestigationChallenge = {
  kind: 'investigation',
  text: 'news.task',
  ending: 'news.enough',
  help: { who: 'nadia', text: 'news.help' },
  sources: [
    {
      id: 'post',
      name: 'news.post',
      from: 'news.post.from',
      picture: 'post',
      says: 'news.post.says',
      origin: 'crowd',
      clues: [
        { id: 'unsigned', text: 'news.unsigned', about: 'off' },
        { id: 'shouted', text: 'news.shouted' },
      ],
    },
    {
      id: 'call',
      name: 'news.call',
      from: 'news.call.from',
      picture: 'call',
      says: 'news.call.says',
      origin: 'nadia',
      isPrimary: true,
      after: 'nadia',
      clues: [],
    },
  ],
  claims: [
    { id: 'off', text: 'news.off', truth: 'false' },
    { id: 'rain', text: 'news.rain', truth: 'unclear' },
  ],
  passes: [
    { id: 'ask', text: 'news.ask', does: 'ask' },
    { id: 'tell', text: 'news.tell', does: 'tell' },
  ],
  people: [{ who: 'nadia', replies: [{ face: 'happy', text: 'news.nadia' }] }],
};

const mission: Mission = {
  format: 'requapass-mission',
  version: 1,
  id: 'desk',
  revision: 1,
  title: 'news.title',
  intro: 'news.intro',
  mechanic: 'investigation',
  scene: 'terrace',
  observes: [],
  cast: ['karim', 'nadia'],
  facts: {},
  start: 'inquiry',
  nodes: {
    inquiry: { type: 'challenge', challenge: 'inquiry', rubrics: [], then: 'bye' },
    bye: { type: 'say', who: 'nadia', text: 'news.bye', then: 'end' },
    end: { type: 'end' },
  },
  challenges: { inquiry },
};

/** A terrace with a phone and a notebook, small enough for a phone. */
const pack: Pack = {
  ...samplePack,
  scenes: {
    ...samplePack.scenes,
    terrace: {
      description: 'scene.terrace',
      layouts: [
        {
          safe: { x: 0, y: 0, width: 360, height: 290 },
          background: '#fbe9c6',
          sprites: [],
          places: {
            left: { x: 60, y: 150 },
            screen: { x: 120, y: 280, width: 120, height: 220 },
            notes: { x: 280, y: 280, width: 110, height: 120 },
          },
          castDepth: 0,
        },
      ],
    },
  },
};

/** The mission is called `desk`, as the sample pack names it. */
export const inquiryLibrary: Library = {
  pack,
  mission: (id) => (id === mission.id ? mission : undefined),
};
