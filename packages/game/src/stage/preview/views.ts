/**
 * Views to look at in the preview: a little story per scene, drawn one after the other.
 * Knows slugs of our content; no test depends on it.
 */
import type { StageView } from '../../session/snapshot.js';

const base = { cast: [], props: [], speaker: null, items: [] };
const hub: StageView = { ...base, scene: 'hub' };
const door: StageView = { ...base, scene: 'door', props: ['queue-long'] };
const cellar: StageView = { ...base, scene: 'cellar', props: ['fridge-on'] };

/** Where each donation lies: `undefined` is the table. */
const FOOD: readonly (readonly [string, string?])[] = [
  ['milk', 'fridge'],
  ['yoghurt', 'fridge'],
  ['ham', 'fridge'],
  ['cheese', 'fridge'],
  ['rice', 'pantry'],
  ['pasta', 'pantry'],
  ['tomato-cans', 'pantry'],
  ['juice', 'pantry'],
  ['peanut-biscuits', 'nut-box'],
  ['nut-cake', 'nut-box'],
  ['bread', 'first-out'],
  ['bananas', 'compost'],
];

/** The store room after the first `sorted` items were put where they belong. */
function storeRoom(sorted: number): StageView['items'] {
  const placed = FOOD.map(([id, shelf], number) => ({ id, at: number < sorted && shelf ? shelf : 'table' }));
  return placed.map(({ id, at }, number) => ({
    id,
    picture: `item.${id}`,
    at,
    index: placed.slice(0, number).filter((other) => other.at === at).length,
    count: placed.filter((other) => other.at === at).length,
  }));
}

const bart = { who: 'bart', at: 'left', face: 'calm' };

export const views: Readonly<Record<string, readonly StageView[]>> = {
  hub: [hub],
  door: [
    door,
    { ...door, cast: [{ who: 'karim', at: 'left', face: 'happy' }] },
    {
      ...door,
      cast: [
        { who: 'karim', at: 'left', face: 'calm' },
        { who: 'farida', at: 'right', face: 'worried' },
        { who: 'ilyas', at: 'back-right', face: 'calm' },
      ],
      speaker: 'farida',
    },
    {
      ...door,
      cast: [
        { who: 'karim', at: 'back-left', face: 'laugh' },
        { who: 'farida', at: 'middle', face: 'happy' },
        { who: 'nadia', at: 'behind-desk', face: 'calm' },
      ],
      speaker: 'nadia',
    },
    {
      ...door,
      props: ['poster-up'],
      cast: [
        { who: 'lucette', at: 'left', face: 'surprised' },
        { who: 'joris', at: 'right', face: 'determined' },
      ],
    },
  ],
  cellar: [
    { ...cellar, cast: [bart], speaker: 'bart' },
    { ...cellar, cast: [bart, { who: 'awa', at: 'right', face: 'calm' }], items: storeRoom(0) },
    { ...cellar, cast: [bart], items: storeRoom(0) },
    { ...cellar, items: storeRoom(3) },
    { ...cellar, items: storeRoom(12) },
    {
      ...cellar,
      props: ['fridge-dead', 'cool-box-out', 'cafe-crate'],
      cast: [{ ...bart, face: 'surprised' }],
      items: storeRoom(12),
    },
  ],
};

/** Facts of the world, from an empty hub to a full one. */
export const worlds = [
  {},
  { 'world.desk-done': true, 'world.desk-calm': true },
  { 'world.desk-done': true, 'world.desk-calm': true, 'world.store-done': true, 'world.food-saved': 12 },
];
