/** A small mission with a till, for tests: a float, two customers, then an offer and a plan at new prices. */
import type { Mission } from '../mission.js';
import type { TillChallenge, TillReplies } from '../till/types.js';
import { CAKE_STAND } from './cake-stand.js';

const replies: TillReplies = {
  right: { text: 'x.right', face: 'happy' },
  under: { text: 'x.under', face: 'worried' },
  over: { text: 'x.over' },
  settled: { text: 'x.settled' },
};

const coin = (id: string, value: number, count?: number) => ({
  id,
  name: 'x.coin',
  picture: id,
  value,
  ...(count === undefined ? {} : { count }),
});
const price = (id: string, each: number) => ({ id, name: 'x.cake', picture: id, price: each });
const source = (id: string) => ({ id, name: 'x.source', picture: id, label: 'x.label' });

const box: TillChallenge = {
  kind: 'till',
  text: 'x.till',
  currency: 'EUR',
  help: { who: 'oscar', text: 'x.help' },
  money: [
    coin('ten-cents', 10),
    coin('one', 100),
    coin('two', 200, 2),
    coin('five', 500, 2),
    { ...coin('bag', 100, 2), opens: { item: 'ten-cents', count: 10 } },
    { ...coin('big-bag', 500, 2), opens: { item: 'one', count: 5 } },
  ],
  drawer: ['bag', 'big-bag', 'two', 'five'],
  prices: [price('tart', 130), price('pie', 250)],
  sources: [source('sheet')],
  tickets: [
    {
      type: 'float',
      id: 'box',
      text: 'x.box',
      target: 1000,
      wants: [
        { item: 'ten-cents', count: 10 },
        { item: 'one', count: 5 },
      ],
      reads: ['prices', 'sheet'],
      replies,
    },
  ],
};

const desk: TillChallenge = {
  kind: 'till',
  text: 'x.till',
  currency: 'EUR',
  continues: 'box',
  help: { who: 'oscar', text: 'x.help' },
  drawer: ['ten-cents', 'one', 'two', 'five'],
  spare: [
    { item: 'ten-cents', count: 10 },
    { item: 'one', count: 5 },
    { item: 'two', count: 2 },
  ],
  tickets: [
    {
      type: 'change',
      id: 'ann',
      text: 'x.ann',
      who: 'oscar',
      face: 'calm',
      buys: [{ item: 'tart', count: 3 }],
      pays: [{ item: 'five', count: 1 }],
      replies,
    },
    {
      type: 'change',
      id: 'bea',
      text: 'x.bea',
      who: 'mina',
      buys: [{ item: 'pie', count: 1 }],
      pays: [{ item: 'five', count: 1 }],
      strays: [{ id: 'button', name: 'x.button', picture: 'button' }],
      keeps: 50,
      replies,
    },
  ],
};

const plan: TillChallenge = {
  kind: 'till',
  text: 'x.plan',
  help: { who: 'oscar', text: 'x.help' },
  currency: 'EUR',
  continues: 'desk',
  prices: [price('pie', 200)],
  sources: [source('note'), source('list')],
  tickets: [
    {
      type: 'quote',
      id: 'flour',
      text: 'x.flour',
      needs: 6,
      reads: ['prices'],
      quotes: [
        { id: 'shop', name: 'x.shop', picture: 'slip', label: 'x.label', quantity: 1, price: 110 },
        {
          id: 'farm',
          name: 'x.farm',
          picture: 'slip',
          label: 'x.label',
          quantity: 10,
          price: 690,
          delivery: 300,
        },
        { id: 'mill', name: 'x.mill', picture: 'slip', label: 'x.label', quantity: 3, price: 250 },
        {
          id: 'late',
          name: 'x.late',
          picture: 'slip',
          label: 'x.label',
          quantity: 6,
          price: 1,
          suits: false,
        },
      ],
    },
    {
      type: 'amount',
      id: 'cakes',
      text: 'x.cakes',
      picture: 'tart',
      least: 40,
      most: 160,
      step: 10,
      needs: 90,
      enough: 110,
      reads: ['note', 'list'],
    },
  ],
};

/** The mission: `box`, then `desk`, then `plan`. */
export const CASH_DESK: Mission = {
  ...CAKE_STAND,
  facts: {},
  start: 'box',
  nodes: {
    box: { type: 'challenge', challenge: 'box', rubrics: [], then: 'desk' },
    desk: { type: 'challenge', challenge: 'desk', rubrics: [], then: 'plan' },
    plan: { type: 'challenge', challenge: 'plan', rubrics: [], then: 'end' },
    end: { type: 'end' },
  },
  challenges: { box, desk, plan },
};
