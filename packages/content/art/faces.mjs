/** Faces: frames that lie on any bust, put together from Open Peeps. Knows no person. */
import { PEOPLE_INK, faces } from './cast.mjs';
import { boundingBox, makePath } from './path.mjs';
import { readFace } from './peeps.mjs';

/** The part of the DiceBear square a bust shows, and source units to scene units. */
const BUST = { x: -22, y: -38, width: 748, height: 828 };
const BUST_SCALE = 0.3;
/** A child's bust beside a grown-up's. */
export const CHILD_SIZE = 0.82;

/** The frame busts and faces share; a child's is smaller, so that it lies on the same foot and looks up. */
export const bustFrame = (size) => ({
  width: Math.round(BUST.width * BUST_SCALE * size),
  height: Math.round(BUST.height * BUST_SCALE * size),
  viewBox: Object.values(BUST).join(' '),
});

const path = (d, fill) => `<path d="${d}" fill="${fill}"/>`;

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
