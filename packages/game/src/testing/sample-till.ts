/** A content pack whose only mission is a till: a customer, an offer, an amount. For tests. Texts are their keys. */
import type { Mission, Pack, TillChallenge } from '@requapass/scenario';
import type { Library } from '../session/library.js';
import { samplePack } from './sample-content.js';

const coin = (id: string, value: number, count: number) => ({
  id,
  name: `fair.${id}`,
  picture: id,
  value,
  count,
});

const desk: TillChallenge = {
  kind: 'till',
  text: 'fair.task',
  currency: 'EUR',
  help: { who: 'nadia', text: 'fair.help' },
  money: [coin('ten', 10, 3), coin('one', 100, 1), coin('five', 500, 0)],
  prices: [{ id: 'tart', name: 'fair.tart', picture: 'tart', price: 130 }],
  sources: [{ id: 'sheet', name: 'fair.sheet', picture: 'sheet', label: 'fair.rules' }],
  spare: [{ item: 'ten', count: 5 }],
  tickets: [
    {
      type: 'change',
      id: 'karim',
      text: 'fair.wish',
      who: 'karim',
      buys: [{ item: 'tart', count: 3 }],
      pays: [{ item: 'five', count: 1 }],
      replies: {
        right: { text: 'fair.right', face: 'happy' },
        under: { text: 'fair.under' },
        over: { text: 'fair.over' },
        settled: { text: 'fair.settled' },
      },
    },
    {
      type: 'quote',
      id: 'flour',
      text: 'fair.flour',
      needs: 6,
      quotes: [
        { id: 'shop', name: 'fair.shop', picture: 'slip', label: 'fair.shop.label', quantity: 1, price: 110 },
        {
          id: 'mill',
          name: 'fair.mill',
          picture: 'slip',
          label: 'fair.mill.label',
          quantity: 3,
          price: 190,
          delivery: 100,
        },
      ],
    },
    {
      type: 'amount',
      id: 'tarts',
      text: 'fair.amount',
      picture: 'tart',
      least: 20,
      most: 40,
      step: 10,
      needs: 30,
      enough: 40,
    },
  ],
};

const mission: Mission = {
  format: 'requapass-mission',
  version: 1,
  id: 'desk',
  revision: 1,
  title: 'fair.title',
  intro: 'fair.intro',
  mechanic: 'till',
  scene: 'stand',
  observes: [],
  cast: ['karim', 'nadia'],
  facts: {},
  start: 'till',
  nodes: {
    till: {
      type: 'challenge',
      challenge: 'till',
      rubrics: [],
      stage: [{ enter: 'nadia', at: 'left' }],
      then: 'bye',
    },
    bye: { type: 'say', who: 'nadia', text: 'fair.bye', then: 'end' },
    end: { type: 'end' },
  },
  challenges: { till: desk },
};

/** A stand with a board, a counter and a drawer, small enough for a phone. */
const pack: Pack = {
  ...samplePack,
  scenes: {
    ...samplePack.scenes,
    stand: {
      description: 'scene.stand',
      layouts: [
        {
          safe: { x: 0, y: 0, width: 360, height: 290 },
          background: '#fbe9c6',
          sprites: [],
          places: {
            left: { x: 60, y: 150 },
            customer: { x: 170, y: 150 },
            board: { x: 290, y: 80, width: 110, height: 70 },
            counter: { x: 180, y: 200, width: 340, height: 48 },
            drawer: { x: 180, y: 286, width: 340, height: 80 },
          },
          castDepth: 0,
        },
      ],
    },
  },
};

/** The mission is called `desk`, as the sample pack names it. */
export const tillLibrary: Library = {
  pack,
  mission: (id) => (id === mission.id ? mission : undefined),
};
