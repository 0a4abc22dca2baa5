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

const looks = ['you-1', 'you-2', 'you-3', 'you-4', 'you-5', 'you-6'];
const news = ['post', 'message', 'voice-note', 'website', 'call', 'screenshot', 'poster-old', 'calendar'];
const around = ['nadia', 'lucette', 'bart', 'sofie', 'karim', 'awa'].map((who, i) => [
  who,
  `seat-${i + 1}`,
  ['talking', 'doubtful', 'calm', 'happy', 'laugh', 'talking'][i],
]);
const friends = [
  ['tom', 'bench-left', 'talking'],
  ['you-2', 'bench-right', 'happy'],
];
const endings = ['lanterns', 'hall', 'under-the-bridge', 'big-table', 'parade', 'small-fire'];

export const shots = {
  'people-looks': {
    sheet: looks.flatMap((slug) => [[slug, 'calm'], `body.${slug}`, `token.${slug}`]),
    columns: 6,
    cell: [200, 230, 0.9],
  },
  'phone-phone': {
    scene: 'phone',
    people: [
      ['sofie', 'left', 'talking'],
      ['lucette', 'right', 'worried'],
    ],
    props: ['phone-buzz'],
    items: { screen: news.slice(0, 5), notes: news.slice(5) },
    box: [360, 320, 2],
  },
  'phone-tall': { scene: 'phone', layout: 1, places: true, box: [360, 560, 2] },
  'back-room-phone': {
    scene: 'back-room',
    people: around,
    props: ['coffee', 'minutes'],
    box: [360, 300, 2],
  },
  'back-room-tall': {
    scene: 'back-room',
    layout: 1,
    people: [...around, ['tom', 'standing', 'worried']],
    places: true,
    box: [360, 560, 2],
  },
  'riverside-phone': {
    scene: 'riverside',
    people: friends,
    props: ['fireflies', 'party-far'],
    box: [360, 320, 2],
  },
  'riverside-tall': { scene: 'riverside', layout: 1, people: friends, box: [360, 560, 2] },
  'party-phone': { scene: 'party', props: ['crowd-small'], places: true, box: [360, 310, 2] },
  'party-tall': { scene: 'party', layout: 1, props: ['crowd-big', 'stove-on'], box: [360, 560, 2] },
  'party-storm': {
    scene: 'party',
    props: ['dark-sky', 'rain', 'tent-down', 'lights-off', 'sound-covered', 'crowd-small'],
    box: [800, 670, 1],
  },
  'party-evening': {
    scene: 'party',
    props: ['dark-sky', 'lanterns', 'lights-on', 'tent-safe', 'hall-open', 'crowd-big'],
    box: [800, 670, 1],
  },
  ...Object.fromEntries(
    endings.flatMap((end) => [
      [`end-${end}`, { scene: 'party', props: [`end-${end}`], box: [640, 540, 1] }],
      [`end-${end}-tall`, { scene: 'party', layout: 1, props: [`end-${end}`], box: [360, 560, 1] }],
    ]),
  ),
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
