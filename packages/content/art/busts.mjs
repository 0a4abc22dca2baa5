/** Heads and busts: a person's head is drawn once, their bust holds it, their body refers to it. */
import { PEOPLE_INK, cast } from './cast.mjs';
import { clothes, torso } from './clothes.mjs';
import { CHILD_SIZE, bustFrame } from './faces.mjs';
import * as colour from './palette.mjs';
import { makePath, movePath } from './path.mjs';
import { readAccessory, readHead } from './peeps.mjs';

/** Source units per step of the grid a head is drawn on. */
const HEAD_GRID = 2;

const path = (d, fill) => `<path d="${d}" fill="${fill}"/>`;

/** Hair and cloth painted black in the source: coloured inside, an ink border kept. */
function tinted(id, d, fill, border) {
  return (
    `<clipPath id="${id}-c"><path id="${id}-p" d="${d}"/></clipPath>` +
    `<g clip-path="url(#${id}-c)"><use href="#${id}-p" fill="${fill}" stroke="${PEOPLE_INK}" stroke-width="${border}"/></g>`
  );
}

/** What is one's own: on the ear, on the cheeks. */
const extras = {
  'hearing-aid': `<path d="M272 366C226 336 186 372 194 428C198 456 230 458 230 434C222 408 236 390 272 386Z" fill="${colour.river}" stroke="${PEOPLE_INK}" stroke-width="11"/><path d="M262 382Q276 402 252 416" fill="none" stroke="${PEOPLE_INK}" stroke-width="9"/>`,
  freckles: `<path d="M384 420h1M404 432h1M414 412h1M500 424h1M518 414h1M530 430h1" fill="none" stroke="#c9784f" stroke-width="11" stroke-linecap="round"/>`,
  earring: `<circle cx="262" cy="462" r="19" fill="none" stroke="${PEOPLE_INK}" stroke-width="24"/><circle cx="262" cy="462" r="19" fill="none" stroke="${colour.yellow}" stroke-width="10"/>`,
};

/** Head and hair of a person; `slug` makes the ids. */
export function drawHead(slug, person, grid = HEAD_GRID) {
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
  const own = person.extra ? extras[person.extra] : '';
  return `<g transform="scale(${grid})">${layers.join('')}</g>${extra.join('')}${moustache.join('')}${own}`;
}

export function drawBust(slug) {
  const person = cast[slug];
  const body =
    torso(person) +
    clothes[person.wears].behind(person) +
    `<g stroke="none"><g id="head-${slug}">${drawHead(slug, person)}</g></g>` +
    clothes[person.wears].front(person);
  const frame = bustFrame(person.isChild ? CHILD_SIZE : 1);
  return { ...frame, lineWidth: 15, lineColour: PEOPLE_INK, body: `<g id="bust-${slug}">${body}</g>` };
}

/** A bust on a coarser grid, for the poster, in the units of the DiceBear square; `face` is drawn on it. */
export function drawPosterBust(slug, face) {
  const person = cast[slug];
  const { behind, front } = clothes[person.wears];
  const head = `<g stroke="none">${drawHead(slug, person, 5)}${face}</g>`;
  return `<g stroke="${PEOPLE_INK}" stroke-width="15">${torso(person)}${behind(person)}${head}${front(person)}</g>`;
}
