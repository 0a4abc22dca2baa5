/** Two reflectings and the nodes around them, for the tests of reflecting. Texts are keys without sentences. */
import type { Mission } from '../mission.js';
import type { ReflectingChallenge } from '../reflecting/types.js';
import { CAKE_STAND } from './cake-stand.js';

/** Four ways of learning; two can be kept. */
export const HOW_I_LEARN: ReflectingChallenge = {
  kind: 'reflecting',
  competence: 'learning',
  text: 'quiet.learn',
  most: 2,
  shows: 'flag',
  help: { who: 'mina', text: 'quiet.help' },
  cards: ['watch', 'try', 'ask', 'teach'].map((id) => ({ id, text: `quiet.learn.${id}` })),
};

/** The same evening a little later: one more card. */
export const AGAIN: ReflectingChallenge = {
  kind: 'reflecting',
  competence: 'learning',
  text: 'quiet.again',
  most: 3,
  continues: 'learn',
  cards: [{ id: 'repeat', text: 'quiet.learn.repeat' }],
};

/** Comfort first, then the cards, then what the person has lived. */
export const QUIET_HOUR: Mission = {
  ...CAKE_STAND,
  id: 'quiet',
  observes: [],
  nodes: {
    comfort: {
      type: 'settings',
      who: 'mina',
      text: 'quiet.comfort',
      settings: ['language', 'sound'],
      then: 'learn',
    },
    learn: { type: 'challenge', challenge: 'learn', rubrics: [], then: 'again' },
    again: { type: 'challenge', challenge: 'again', rubrics: [], then: 'lived' },
    lived: { type: 'experiences', text: 'quiet.lived', competences: 'seen', then: 'end' },
    end: { type: 'end' },
  },
  challenges: { learn: HOW_I_LEARN, again: AGAIN },
  start: 'comfort',
};
