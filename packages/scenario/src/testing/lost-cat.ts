/** A small investigation in two parts, for tests: has the cat moved out? Texts are keys without sentences. */
import type { Clue, InvestigationChallenge, Source } from '../investigation/types.js';
import type { Mission } from '../mission.js';
import { CAKE_STAND } from './cake-stand.js';

const source = (id: string, origin: string, clues: readonly Clue[], more: Partial<Source> = {}): Source => ({
  id,
  name: `cat.${id}`,
  from: `cat.${id}.from`,
  picture: 'post',
  says: `cat.${id}.says`,
  origin,
  clues,
  ...more,
});
const clue = (id: string, about?: string): Clue => ({
  id,
  text: `cat.${id}`,
  ...(about === undefined ? {} : { about }),
});

/** The notice copies the neighbour; the basket and Oscar know. The basket waits for the notice, the call for Oscar. */
export const LOST_CAT: InvestigationChallenge = {
  kind: 'investigation',
  text: 'cat.find-out',
  ending: 'cat.enough',
  help: { who: 'mina', text: 'cat.help' },
  sources: [
    source('notice', 'neighbour', [clue('no-date', 'gone')]),
    source('chat', 'neighbour', [clue('she-said', 'gone'), clue('weather')]),
    source('basket', 'basket', [clue('warm', 'gone')], { isPrimary: true, after: 'notice' }),
    source('call', 'oscar', [clue('fed', 'fed-today')], { isPrimary: true, after: 'oscar' }),
  ],
  claims: [
    { id: 'gone', text: 'cat.gone', truth: 'false' },
    { id: 'fed-today', text: 'cat.fed-today', truth: 'true' },
    { id: 'happy', text: 'cat.happy', truth: 'unclear' },
  ],
  passes: [
    { id: 'send-question', text: 'cat.ask', does: 'ask' },
    { id: 'send-rumour', text: 'cat.rumour', does: 'tell' },
  ],
  people: [
    {
      who: 'oscar',
      replies: [{ to: 'send-question', face: 'laugh', text: 'cat.oscar.asked' }, { text: 'cat.oscar' }],
    },
    { who: 'mina', needs: 'send-rumour', replies: [{ text: 'cat.mina' }] },
  ],
};

/** Later: the chat is deleted, the truth can be told. */
export const FOUND_CAT: InvestigationChallenge = {
  kind: 'investigation',
  text: 'cat.tell',
  ending: 'cat.told',
  continues: 'lost',
  closes: ['chat', 'happy', 'send-rumour'],
  sources: [],
  claims: [],
  passes: [{ id: 'send-truth', text: 'cat.truth', does: 'tell' }],
  people: [{ who: 'mina', needs: 'send-truth', replies: [{ text: 'cat.mina.relieved' }] }],
};

/** Both parts, one after the other. */
export const CAT_MISSION: Mission = {
  ...CAKE_STAND,
  nodes: {
    look: { type: 'challenge', challenge: 'lost', rubrics: [], then: 'tell' },
    tell: { type: 'challenge', challenge: 'found', rubrics: [], then: 'end' },
    end: { type: 'end' },
  },
  challenges: { lost: LOST_CAT, found: FOUND_CAT },
  start: 'look',
};
