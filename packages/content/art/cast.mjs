/**
 * The people of the story: who wears what, in which colours, and how a bust and a body are put together.
 * Bust, face and body share their heads (by reference), so that nobody changes hair between scenes.
 */
import * as colour from './palette.mjs';
import { boundingBox, isInside, makePath, movePath, outline, signedArea } from './path.mjs';
import { clothes, torso } from './clothes.mjs';
import { readAccessory, readFace, readHead, readPose } from './peeps.mjs';
import { poses } from './poses.mjs';
import { worn } from './worn.mjs';

/** Ink of people: must show on the darkest skin. */
export const PEOPLE_INK = '#171f36';
/** The part of the DiceBear square a bust shows. */
const BUST = { x: -22, y: -38, width: 748, height: 828 };
/** Source units per step of the grid a head is drawn on. */
const HEAD_GRID = 2;
/** Source units per scene unit in a bust; source units per grid step in a body. */
const BUST_SCALE = 0.3;
const GRID = 6;
/** Marks of a body smaller than this, in square source units, are left out: less than two pixels. */
const SPECK = 500;
const BODY_SCALE = 0.375;
const NECK = [378, 590];

export const cast = {
  nadia: {
    skin: '#d9a074',
    hair: '#6b4334',
    head: 'longCurly',
    cloth: colour.coral,
    wears: 'blazer',
    top: colour.coral,
    inner: colour.paper,
    trousers: colour.navy,
    shoes: colour.brick,
    pose: 'blazer',
    mood: 'happy',
  },
  karim: {
    skin: '#b9784c',
    hair: '#3b2c33',
    head: 'shaved2',
    cloth: colour.yellow,
    wears: 'jacket',
    top: colour.yellow,
    inner: colour.white,
    trousers: colour.blue,
    shoes: colour.white,
    pose: 'easing',
    mood: 'laugh',
  },
  bart: {
    skin: '#f4c8a4',
    hair: '#e6e8ee',
    head: 'grayShort',
    cloth: colour.leaf,
    moustache: true,
    wears: 'workwear',
    top: colour.leaf,
    inner: colour.cream,
    trousers: colour.pine,
    shoes: colour.bark,
    over: 'collar',
    pose: 'crossed',
    mood: 'doubtful',
  },
  farida: {
    skin: '#d69a68',
    hair: '#4f8f98',
    head: 'hijab',
    cloth: colour.cream,
    wears: 'scarf',
    top: colour.rose,
    inner: colour.cream,
    trousers: colour.brick,
    shoes: colour.ink,
    pose: 'dots',
    mood: 'calm',
  },
  ilyas: {
    skin: '#cf9160',
    hair: '#33262b',
    head: 'short3',
    cloth: colour.blue,
    wears: 'stripes',
    top: colour.blue,
    inner: colour.white,
    trousers: colour.sand,
    shoes: colour.brick,
    over: 'stripes',
    pose: 'walking',
    mood: 'calm',
    isChild: true,
    height: 0.72,
    headSize: 1.42,
  },
  lucette: {
    skin: '#fad7bb',
    hair: '#dcd6ec',
    head: 'grayBun',
    cloth: colour.navy,
    accessory: 'glasses2',
    wears: 'cardigan',
    top: '#b7a3d6',
    inner: colour.paper,
    trousers: colour.slate,
    shoes: colour.ink,
    over: 'pearls',
    pose: 'pointing',
    mood: 'surprised',
    height: 0.94,
  },
  joris: {
    skin: '#f3c29b',
    hair: '#e08a3c',
    head: 'hatBeanie',
    cloth: colour.brick,
    wears: 'courier',
    top: colour.orange,
    inner: colour.navy,
    trousers: colour.navy,
    shoes: colour.paper,
    over: 'courier',
    pose: 'cycling',
    mood: 'determined',
  },
  awa: {
    skin: '#9c5f3e',
    hair: '#2b2130',
    head: 'bun2',
    cloth: colour.yellow,
    wears: 'headphones',
    top: colour.pine,
    inner: colour.yellow,
    trousers: colour.blue,
    shoes: colour.coral,
    over: 'shirt',
    pose: 'wheelchair',
    mood: 'happy',
  },
  tom: {
    skin: '#fbd2b1',
    hair: '#edb54a',
    head: 'short4',
    cloth: colour.slate,
    wears: 'hoodie',
    top: '#8cb8c9',
    inner: colour.paper,
    trousers: colour.ink,
    shoes: colour.yellow,
    pose: 'resting',
    mood: 'worried',
    height: 0.96,
  },
  sofie: {
    skin: '#fde0ca',
    hair: '#c8663d',
    head: 'bangs',
    cloth: colour.blue,
    wears: 'apron',
    top: colour.white,
    inner: colour.blue,
    trousers: colour.coral,
    shoes: colour.ink,
    over: 'apron',
    pose: 'striding',
    mood: 'happy',
  },
};

/**
 * Expression → what of which Open Peeps face makes it: the upper half (brows, eyes, nose) or the mouth.
 * `surprised` is drawn by us.
 */
export const faces = {
  calm: [['smile', 'all']],
  happy: [
    ['smile', 'upper'],
    ['smileLOL', 'mouth'],
  ],
  laugh: [
    ['calm', 'upper'],
    ['lovingGrin1', 'mouth'],
  ],
  talking: [['explaining', 'all']],
  worried: [['concerned', 'all']],
  surprised: [],
  determined: [['driven', 'all']],
  doubtful: [['suspicious', 'all']],
  tired: [['tired', 'all']],
  'calm-blink': [['smile', 'shut']],
};

/** Expressions kept in a child's size too. */
export const childFaces = ['calm', 'happy', 'laugh', 'talking', 'worried', 'surprised'];
/** A child's bust beside a grown-up's. */
const CHILD_SIZE = 0.82;

/** People without a name, for queue and party. Same parts, other colours. */
export const crowd = {
  a: {
    skin: '#b9784c',
    hair: '#3b2c33',
    head: 'longCurly',
    cloth: colour.blue,
    top: colour.leaf,
    inner: colour.paper,
    trousers: colour.slate,
    shoes: colour.brick,
    pose: 'blazer',
    mood: 'calm',
  },
  b: {
    skin: '#f4c8a4',
    hair: '#c98d4a',
    head: 'short3',
    cloth: colour.blue,
    top: colour.blue,
    inner: colour.yellow,
    trousers: colour.bark,
    shoes: colour.white,
    pose: 'easing',
    mood: 'happy',
  },
  c: {
    skin: '#fad7bb',
    hair: '#7a4a3a',
    head: 'shaved2',
    cloth: colour.blue,
    top: colour.coral,
    inner: colour.paper,
    trousers: colour.navy,
    shoes: colour.ink,
    pose: 'resting',
    mood: 'doubtful',
  },
  d: {
    skin: '#d69a68',
    hair: '#a5505e',
    head: 'hijab',
    cloth: colour.yellow,
    top: colour.yellow,
    inner: colour.paper,
    trousers: colour.pine,
    shoes: colour.ink,
    pose: 'striding',
    mood: 'calm',
  },
  e: {
    skin: '#f9dcc4',
    hair: '#e7c46a',
    head: 'bangs',
    cloth: colour.blue,
    top: colour.coral,
    inner: colour.paper,
    trousers: colour.paper,
    shoes: colour.blue,
    pose: 'dots',
    mood: 'laugh',
  },
  f: {
    skin: '#9c5f3e',
    hair: '#2b2130',
    head: 'short3',
    cloth: colour.blue,
    top: colour.orange,
    inner: colour.paper,
    trousers: colour.leaf,
    shoes: colour.yellow,
    pose: 'walking',
    mood: 'laugh',
    height: 0.66,
    headSize: 1.5,
  },
  g: {
    skin: '#f3c29b',
    hair: '#dcd6ec',
    head: 'grayShort',
    cloth: colour.blue,
    top: colour.slate,
    inner: colour.paper,
    trousers: colour.brick,
    shoes: colour.ink,
    pose: 'pointing',
    mood: 'happy',
  },
};

const path = (d, fill) => `<path d="${d}" fill="${fill}"/>`;

/** Hair and cloth painted black in the source: coloured inside, an ink border kept. */
function tinted(id, d, fill, border) {
  return (
    `<clipPath id="${id}-c"><path id="${id}-p" d="${d}"/></clipPath>` +
    `<g clip-path="url(#${id}-c)"><use href="#${id}-p" fill="${fill}" stroke="${PEOPLE_INK}" stroke-width="${border}"/></g>`
  );
}

function drawHead(slug, person, grid = HEAD_GRID) {
  const fills = { skin: person.skin, cloth: person.cloth, hair: person.hair };
  const hasOwnHair = readHead(person.head).some((layer) => layer.role === 'hair');
  const layers = readHead(person.head).map(({ subpaths, role }) => {
    const d = makePath(movePath(subpaths, (x, y) => [x / grid, y / grid]));
    if (role !== 'ink') return path(d, fills[role] ?? role);
    if (hasOwnHair || person.head === 'hatBeanie') return path(d, PEOPLE_INK);
    return tinted(`hair-${slug}`, d, person.hair, 22 / grid);
  });
  const extra = person.accessory
    ? readAccessory(person.accessory).map(({ subpaths }) => path(makePath(subpaths), PEOPLE_INK))
    : [];
  const moustache = person.moustache
    ? [
        `<path d="M402 458C408 434 442 428 464 440C486 428 520 434 526 458C506 468 482 466 464 456C446 466 420 468 402 458Z" fill="${person.hair}" stroke="${PEOPLE_INK}" stroke-width="11"/>`,
      ]
    : [];
  return `<g transform="scale(${grid})">${layers.join('')}</g>${extra.join('')}${moustache.join('')}`;
}

/** The frame busts and faces share; a child's is smaller, so that it lies on the same foot and looks up. */
const bustFrame = (size) => ({
  width: Math.round(BUST.width * BUST_SCALE * size),
  height: Math.round(BUST.height * BUST_SCALE * size),
  viewBox: Object.values(BUST).join(' '),
});

export function drawBust(slug) {
  const person = cast[slug];
  const body =
    torso(person) +
    clothes[person.wears].behind(person) +
    `<g stroke="none"><g id="head-${slug}">${drawHead(slug, person)}</g></g>` +
    clothes[person.wears].front(person);
  return { ...bustFrame(person.isChild ? CHILD_SIZE : 1), lineWidth: 15, lineColour: PEOPLE_INK, body };
}

/** A bust on a coarser grid, for the poster, in the units of the DiceBear square; `face` is drawn on it. */
export function drawPosterBust(slug, face) {
  const person = cast[slug];
  const { behind, front } = clothes[person.wears];
  const head = `<g stroke="none">${drawHead(slug, person, 5)}${face}</g>`;
  return `<g stroke="${PEOPLE_INK}" stroke-width="15">${torso(person)}${behind(person)}${head}${front(person)}</g>`;
}

/** Where a face's nose ends and its mouth begins, in the DiceBear square. */
const LIP = 440;

export function drawFace(slug) {
  const isEye = (box) => box.y > 335 && box.y + box.height < 395;
  const isWanted = {
    all: () => true,
    upper: (box) => box.y < LIP,
    mouth: (box) => box.y >= LIP,
    shut: (box) => !isEye(box),
  };
  const layers = faces[slug].flatMap(([source, part]) =>
    readFace(source)
      .map(({ subpaths, role }) => ({
        role,
        subpaths: subpaths.filter((sub) => isWanted[part](boundingBox([sub]))),
      }))
      .filter(({ subpaths }) => subpaths.length)
      .map(({ subpaths, role }) => path(makePath(subpaths), role === 'ink' ? PEOPLE_INK : role)),
  );
  const lids = `<path d="M388 364q20 12 38 0M508 360q18 11 34-1" fill="none" stroke="${PEOPLE_INK}" stroke-width="11" stroke-linecap="round"/>`;
  const drawn = { surprised: surprisedFace(), 'calm-blink': layers.join('') + lids }[slug] ?? layers.join('');
  return { ...bustFrame(1), lineWidth: 0, lineColour: 'none', body: `<g id="face-${slug}">${drawn}</g>` };
}

export const drawChildFace = (slug) => ({
  ...bustFrame(CHILD_SIZE),
  lineWidth: 0,
  lineColour: 'none',
  body: `<use href="#face-${slug}"/>`,
});

/** Wide eyes, high brows and a small round mouth. */
function surprisedFace() {
  const eye = (x, y) =>
    `<ellipse cx="${x}" cy="${y}" rx="25" ry="29" fill="#fff" stroke="${PEOPLE_INK}" stroke-width="11"/>` +
    `<circle cx="${x + 5}" cy="${y + 2}" r="10" fill="${PEOPLE_INK}"/>`;
  return (
    eye(390, 352) +
    eye(516, 350) +
    `<path d="M358 298q26-28 60-14M500 280q32-8 50 18M464 388q46 24 12 46" fill="none" stroke="${PEOPLE_INK}" stroke-width="13" stroke-linecap="round"/>` +
    `<ellipse cx="470" cy="486" rx="21" ry="26" fill="#FF8181" stroke="${PEOPLE_INK}" stroke-width="13"/>`
  );
}

/** The whole figure. @returns {import('./pen.mjs').Frame} */
export function drawBody(slug) {
  const person = cast[slug] ?? crowd[slug];
  const head = slug in cast ? `<use href="#head-${slug}"/>` : drawHead(slug, person);
  const pose = poses[person.pose];
  const toGrid = (subs, dx = 0) => movePath(subs, (x, y) => [(x + dx) / GRID, y / GRID]);
  const [inkWidth, height] = [18 / GRID, person.height ?? 1];
  const out = [];
  const boxes = [];
  const neck = [
    [296, 470],
    [468, 470],
    [540, 640],
    [520, 760],
    [400, 790],
    [270, 760],
    [236, 640],
  ];
  for (const { role, points } of [{ role: 'skin', points: neck }, ...(pose.under ?? [])]) {
    const d = `M${points.map(([x, y]) => `${Math.round(x / GRID)} ${Math.round(y / GRID)}`).join('L')}z`;
    out.push(`<path d="${d}" fill="${person[role]}" stroke="none"/>`);
  }
  for (const layer of pose.layers) {
    const { silhouette, regions } = readPose(pose.kind, layer.name);
    const shadow = silhouette.map((sub) => outline(sub));
    const isSolid = (sub) => {
      const [x, y] = innerPoint(sub);
      return shadow.filter((o) => isInside([x, y], o)).length % 2 === 1;
    };
    const roleOf = (index) =>
      ['top', 'inner', 'trousers', 'shoes', 'sole', 'frame', 'metal', 'skin'].find((role) =>
        layer[role]?.includes(index),
      );
    const byRole = {};
    const base = [];
    const marks = [];
    regions.forEach(({ subpaths, depth }, index) => {
      if (Math.abs(signedArea(subpaths[0])) < SPECK) return;
      const role = roleOf(index);
      if (layer.only) {
        if (role) (byRole[role] ??= []).push(...subpaths);
        return;
      }
      if (depth === 0 || (depth % 2 === 1 && !role && !isSolid(subpaths[0]))) base.push(...subpaths);
      else if (depth % 2 === 1) (byRole[role ?? 'skin'] ??= []).push(...subpaths);
      else marks.push(...subpaths);
    });
    if (base.length) {
      boxes.push(boundingBox(toGrid(base, layer.dx)));
      out.push(`<path fill-rule="evenodd" d="${makePath(toGrid(base, layer.dx))}" fill="${PEOPLE_INK}"/>`);
    }
    for (const [role, subs] of Object.entries(byRole))
      out.push(path(makePath(toGrid(subs, layer.dx)), fillOf(person, role)));
    if (marks.length) out.push(path(makePath(toGrid(marks, layer.dx)), PEOPLE_INK));
  }
  if (person.over) out.push(`<g transform="scale(${round(1 / GRID, 10000)})">${worn[person.over]}</g>`);
  const size = (person.headSize ?? 1.2) / GRID;
  const [neckX, neckY] = NECK;
  const headBox = {
    x: neckX / GRID - 330 * size,
    y: neckY / GRID - 590 * size,
    width: 660 * size,
    height: 500 * size,
  };
  const scale = `translate(${round(neckX / GRID - neckX * size)} ${round(neckY / GRID - neckY * size)})scale(${round(size, 1000)})`;
  out.push(`<g transform="${scale}" stroke-width="8">${head}<use href="#face-${person.mood}"/></g>`);
  const left = Math.min(headBox.x, ...boxes.map((b) => b.x)) - 4;
  const top = Math.min(headBox.y, ...boxes.map((b) => b.y)) - 2;
  const right = Math.max(headBox.x + headBox.width, ...boxes.map((b) => b.x + b.width)) + 4;
  const bottom = Math.max(...boxes.map((b) => b.y + b.height)) + 4;
  const box = [Math.floor(left), Math.floor(top), Math.ceil(right - left), Math.ceil(bottom - top)];
  return {
    width: Math.round(box[2] * BODY_SCALE * height),
    height: Math.round(box[3] * BODY_SCALE * height),
    viewBox: box.join(' '),
    lineWidth: inkWidth,
    lineColour: PEOPLE_INK,
    body: out.join(''),
  };
}

const round = (value, by = 100) => Math.round(value * by) / by;

const fillOf = (person, role) =>
  person[role] ?? { sole: colour.paper, metal: colour.stone, frame: colour.coral, inner: colour.paper }[role];

/** A point well inside an outline, tried on a grid. */
function innerPoint(sub) {
  const points = outline(sub);
  const box = boundingBox([sub]);
  for (let n = 2; n < 24; n++)
    for (let i = 1; i < n; i++)
      for (let j = 1; j < n; j++) {
        const p = [box.x + (box.width * i) / n, box.y + (box.height * j) / n];
        if (isInside(p, points)) return p;
      }
  return points[0];
}
