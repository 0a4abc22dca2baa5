/** The pictures the preview takes: which scene, how big, who is there. Data only. */

const slugs = ['nadia', 'karim', 'bart', 'farida', 'ilyas', 'lucette', 'joris', 'awa', 'tom', 'sofie'];
const moods = [
  'calm',
  'happy',
  'laugh',
  'talking',
  'worried',
  'surprised',
  'determined',
  'doubtful',
  'tired',
];
const goods = [
  'milk',
  'yoghurt',
  'ham',
  'cheese',
  'butter',
  'rice',
  'pasta',
  'tomato-cans',
  'peanut-biscuits',
  'nut-cake',
  'chocolate-spread',
  'apples',
  'juice',
  'chicken-salad',
  'bread',
  'waffles',
  'bananas',
  'soup-pot',
];

const pair = [
  ['karim', 'behind-desk', 'talking'],
  ['farida', 'left', 'worried'],
  ['ilyas', 'left', 'calm'],
];
const queue = [
  ['karim', 'behind-desk', 'talking'],
  ['lucette', 'left', 'surprised'],
  ['joris', 'back-left', 'determined'],
  ['tom', 'back-right', 'worried'],
];
const team = [
  ['nadia', 'left', 'happy'],
  ['karim', 'middle', 'laugh'],
  ['awa', 'right', 'talking'],
];
const cooks = [
  ['nadia', 'left', 'talking'],
  ['tom', 'right', 'worried'],
];
const buyers = [
  ['karim', 'left', 'happy'],
  ['lucette', 'customer', 'talking'],
  ['sofie', 'right', 'calm'],
];
const makers = [
  ['awa', 'left', 'happy'],
  ['joris', 'right', 'determined'],
];
const done = {
  'world.desk-done': true,
  'world.desk-calm': true,
  'world.store-done': true,
  'world.food-saved': 11,
};

export const shots = {
  'people-busts': {
    sheet: slugs.flatMap((slug) => moods.map((mood) => [slug, mood])),
    columns: 9,
    cell: [170, 184, 0.7],
  },
  'people-bodies': { sheet: slugs.map((slug) => `body.${slug}`), columns: 5, cell: [260, 270, 1] },
  items: { sheet: goods.map((slug) => `item.${slug}`), columns: 9, cell: [60, 60, 0.55] },
  'door-phone': { scene: 'door', people: pair, box: [360, 320, 2] },
  'door-tall': { scene: 'door', people: queue, props: ['queue-long', 'poster-up'], box: [360, 360, 2] },
  'door-desk': { scene: 'door', people: queue, props: ['queue-long', 'poster-up'], box: [800, 750, 1] },
  'door-wide': { scene: 'door', people: [['nadia', 'middle', 'happy']], places: true, box: [1280, 560, 1] },
  'cellar-phone': {
    scene: 'cellar',
    people: [['bart', 'left', 'calm']],
    props: ['fridge-on'],
    items: { table: goods.slice(0, 11) },
    box: [360, 320, 2],
  },
  'cellar-sorted': {
    scene: 'cellar',
    people: [
      ['bart', 'left', 'worried'],
      ['nadia', 'right', 'surprised'],
    ],
    props: ['fridge-dead', 'cool-box-out', 'cafe-crate'],
    items: {
      table: ['ham', 'bread'],
      fridge: ['milk', 'yoghurt', 'cheese', 'butter'],
      pantry: ['rice', 'pasta', 'tomato-cans', 'juice'],
      'first-out': ['apples', 'bananas'],
      'nut-box': ['peanut-biscuits', 'nut-cake'],
      compost: ['bananas'],
      'cool-box': ['chicken-salad', 'ham'],
      'cafe-fridge': ['milk', 'cheese'],
      kitchen: ['soup-pot'],
    },
    box: [360, 360, 2],
  },
  'cellar-desk': {
    scene: 'cellar',
    people: [['bart', 'left', 'doubtful']],
    props: ['fridge-on'],
    items: { table: goods.slice(3, 14) },
    box: [800, 750, 1],
  },
  'cellar-wide': {
    scene: 'cellar',
    people: [
      ['sofie', 'right', 'happy'],
      ['bart', 'left', 'laugh'],
    ],
    props: ['fridge-dead', 'cool-box-out', 'cafe-crate'],
    box: [1280, 560, 1],
  },
  'cellar-places': {
    scene: 'cellar',
    props: ['fridge-dead', 'cool-box-out', 'cafe-crate'],
    places: true,
    box: [1000, 560, 1],
  },
  'bridge-phone': { scene: 'bridge', people: team, props: ['bunting-up'], box: [360, 320, 2] },
  'bridge-tall': { scene: 'bridge', layout: 1, people: team, box: [360, 500, 2] },
  'bridge-wide': { scene: 'bridge', people: team, box: [1280, 560, 1] },
  'kitchen-phone': { scene: 'kitchen', people: cooks, props: ['soup-on'], box: [360, 320, 2] },
  'kitchen-tall': { scene: 'kitchen', layout: 2, people: cooks, props: ['phone-rings'], box: [360, 500, 2] },
  'kitchen-square': { scene: 'kitchen', layout: 1, people: cooks, props: ['soup-on'], box: [360, 400, 2] },
  'kitchen-wide': { scene: 'kitchen', people: cooks, places: true, box: [1280, 560, 1] },
  'stand-phone': { scene: 'stand', people: buyers, props: ['queue', 'crepe-stack'], box: [360, 320, 2] },
  'stand-tall': {
    scene: 'stand',
    layout: 1,
    people: buyers,
    props: ['queue', 'crepe-stack', 'till-open'],
    items: {
      drawer: ['coin-10c', 'coin-50c', 'coin-1', 'coin-2', 'note-5', 'note-10'],
      counter: ['note-20'],
    },
    box: [360, 500, 2],
  },
  'stand-wide': { scene: 'stand', people: buyers, places: true, props: ['till-open'], box: [1280, 560, 1] },
  'laptop-phone': { scene: 'laptop', people: makers, box: [360, 320, 2] },
  'laptop-tall': {
    scene: 'laptop',
    layout: 2,
    people: makers,
    props: ['printer-on'],
    items: { sheet: ['title-block', 'photo-band'], tray: ['date-block', 'place-block', 'access-block'] },
    box: [360, 500, 2],
  },
  'laptop-square': { scene: 'laptop', layout: 1, people: makers, props: ['poster-done'], box: [360, 400, 2] },
  'laptop-wide': {
    scene: 'laptop',
    people: makers,
    props: ['printer-on', 'poster-done'],
    box: [1280, 560, 1],
  },
  'hub-phone': { scene: 'hub', box: [360, 520, 2] },
  'hub-phone-done': { scene: 'hub', facts: done, box: [360, 520, 2] },
  'hub-wide': { scene: 'hub', layout: 1, box: [1280, 800, 1] },
  'hub-wide-done': { scene: 'hub', layout: 1, facts: done, box: [1280, 800, 1] },
  'hub-places': { scene: 'hub', facts: done, places: true, box: [720, 1160, 1] },
  'hub-wide-places': { scene: 'hub', layout: 1, facts: done, places: true, box: [1600, 760, 1] },
};
