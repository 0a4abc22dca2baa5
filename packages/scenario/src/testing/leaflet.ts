/** A small leaflet to compose, in two parts, for the tests of composing. Texts are keys without sentences. */
import type { ComposingChallenge } from '../composing/types.js';
import type { Mission } from '../mission.js';
import { CAKE_STAND } from './cake-stand.js';

const block = (id: string, fits: string[], ...tags: string[]) => ({
  id,
  text: `leaflet.${id}`,
  back: `leaflet.${id}.back`,
  fits,
  tags,
});

/** A title, a picture and room for two lines; Mina misses the date, then the crowd, then nothing. */
export const LEAFLET: ComposingChallenge = {
  kind: 'composing',
  text: 'leaflet.make',
  form: 'poster',
  ending: 'leaflet.hang',
  help: { who: 'mina', text: 'leaflet.help' },
  slots: [
    { id: 'title', name: 'leaflet.title', part: 'title' },
    { id: 'photo', name: 'leaflet.photo', part: 'picture' },
    { id: 'lines', name: 'leaflet.lines', part: 'line', capacity: 2 },
  ],
  blocks: [
    block('come', ['title'], 'warm'),
    block('notice', ['title'], 'jargon'),
    { ...block('band', ['photo'], 'consent'), picture: 'band' },
    block('when', ['lines'], 'date'),
    block('where', ['lines'], 'place'),
    block('how-much', ['lines', 'title'], 'price'),
  ],
  readers: [
    {
      who: 'mina',
      remarks: [
        { when: { fact: 'has.date', is: 0 }, face: 'doubtful', text: 'leaflet.mina.when' },
        { when: { fact: 'crowded', atLeast: 1 }, text: 'leaflet.mina.crowded' },
        { text: 'leaflet.mina.clear' },
      ],
    },
    { who: 'oscar', remarks: [{ text: 'leaflet.oscar' }] },
  ],
};

/** The same as a post: no photo any more, a shorter title has come, the price is known to be wrong. */
export const LEAFLET_POST: ComposingChallenge = {
  kind: 'composing',
  text: 'leaflet.again',
  form: 'post',
  ending: 'leaflet.send',
  continues: 'leaflet',
  closes: ['photo', 'band', 'how-much'],
  slots: [],
  blocks: [block('short', ['title'], 'short')],
  readers: [],
};

/** Both parts, one after the other. */
export const LEAFLET_MISSION: Mission = {
  ...CAKE_STAND,
  nodes: {
    make: { type: 'challenge', challenge: 'leaflet', rubrics: [], then: 'again' },
    again: { type: 'challenge', challenge: 'post', rubrics: [], then: 'end' },
    end: { type: 'end' },
  },
  challenges: { leaflet: LEAFLET, post: LEAFLET_POST },
  start: 'make',
};
