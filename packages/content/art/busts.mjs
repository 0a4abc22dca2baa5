/** Heads and busts: a person's head is drawn once, their bust holds it, their body refers to it. */
import { PEOPLE_INK, cast } from './cast.mjs';
import { clothes, torso } from './clothes.mjs';
import { CHILD_SIZE, bustFrame } from './faces.mjs';
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
  return `<g transform="scale(${grid})">${layers.join('')}</g>${extra.join('')}${moustache.join('')}`;
}

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
