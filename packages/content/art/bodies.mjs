/** Whole figures: a pose of Open Peeps, coloured region by region, with the head of the bust on it. */
import { PEOPLE_INK, cast, crowd } from './cast.mjs';
import { drawHead } from './busts.mjs';
import * as colour from './palette.mjs';
import { boundingBox, isInside, makePath, movePath, outline, signedArea } from './path.mjs';
import { readPose } from './peeps.mjs';
import { poses } from './poses.mjs';
import { worn } from './worn.mjs';

/** Source units per step of the grid a body is drawn on; grid steps to scene units. */
const GRID = 6;
const BODY_SCALE = 0.375;
/** Marks of a body smaller than this, in square source units, are left out: less than two pixels. */
const SPECK = 500;
/** Where the head sits. */
const NECK = [378, 590];
/** How much wider or narrower than drawn a person stands below the neck. */
const BUILDS = { broad: 1.22, slim: 0.9 };

const path = (d, fill) => `<path d="${d}" fill="${fill}"/>`;

/** Skin below the ink, where every pose leaves the neck open. */
const THROAT = {
  role: 'skin',
  points: [
    [296, 470],
    [468, 470],
    [540, 640],
    [520, 760],
    [400, 790],
    [270, 760],
    [236, 640],
  ],
};

/** The whole figure. @returns {import('./pen.mjs').Frame} */
export function drawBody(slug) {
  const person = cast[slug] ?? crowd[slug];
  const pose = poses[person.pose];
  const layers = pose.layers.map((layer) => drawLayer(pose.kind, layer, person));
  const head = placeHead(slug, person);
  const over = person.over ? `<g transform="scale(${round(1 / GRID, 10000)})">${worn[person.over]}</g>` : '';
  const patches = [THROAT, ...(pose.under ?? [])].map((patch) => drawPatch(patch, person));
  const build = BUILDS[person.build] ?? 1;
  const aside = (NECK[0] / GRID) * (1 - build);
  const boxes = layers.flatMap(({ box }) => box ?? []);
  const widened = boxes.map((box) => ({ ...box, x: box.x * build + aside, width: box.width * build }));
  const [x, y, width, height] = around([head.box, ...widened]);
  const size = BODY_SCALE * (person.height ?? 1);
  const figure = [...patches, ...layers.map(({ body }) => body), over].join('');
  return {
    width: Math.round(width * size),
    height: Math.round(height * size),
    viewBox: [x, y, width, height].join(' '),
    lineWidth: 18 / GRID,
    lineColour: PEOPLE_INK,
    body:
      (build === 1 ? figure : `<g transform="matrix(${build} 0 0 1 ${round(aside)} 0)">${figure}</g>`) +
      head.body,
  };
}

function drawPatch({ role, points }, person) {
  const d = `M${points.map((point) => point.map((value) => Math.round(value / GRID)).join(' ')).join('L')}z`;
  return `<path d="${d}" fill="${person[role]}" stroke="none"/>`;
}

/**
 * One variant of a pose. The first one lays down the ink, with holes where one sees through; further ones
 * (`only`) add just the regions they name.
 */
function drawLayer(kind, layer, person) {
  const { silhouette, regions } = readPose(kind, layer.name);
  const shadow = silhouette.map((sub) => outline(sub));
  const isSolid = (sub) => shadow.filter((edge) => isInside(innerPoint(sub), edge)).length % 2 === 1;
  const roleOf = (index) => ROLES.find((role) => layer[role]?.includes(index));
  const byRole = {};
  const [base, marks] = [[], []];
  for (const [index, { subpaths, depth }] of regions.entries()) {
    if (Math.abs(signedArea(subpaths[0])) < SPECK) continue;
    const role = roleOf(index);
    const isRegion = depth % 2 === 1;
    if (layer.only) {
      if (role) (byRole[role] ??= []).push(...subpaths);
    } else if (depth === 0 || (isRegion && !role && !isSolid(subpaths[0]))) base.push(...subpaths);
    else if (isRegion) (byRole[role ?? 'skin'] ??= []).push(...subpaths);
    else marks.push(...subpaths);
  }
  const toGrid = (subs) =>
    movePath(subs, (x, y) => [(x + (layer.dx ?? 0)) / GRID, (y + (layer.dy ?? 0)) / GRID]);
  const filled = Object.entries(byRole).map(([role, subs]) =>
    path(makePath(toGrid(subs)), fillOf(person, role)),
  );
  const ink = base.length
    ? `<path fill-rule="evenodd" d="${makePath(toGrid(base))}" fill="${PEOPLE_INK}"/>`
    : '';
  const drawn = marks.length ? path(makePath(toGrid(marks)), PEOPLE_INK) : '';
  return { body: ink + filled.join('') + drawn, box: base.length ? boundingBox(toGrid(base)) : undefined };
}

const ROLES = ['top', 'inner', 'trousers', 'shoes', 'sole', 'frame', 'metal', 'skin'];

const fillOf = (person, role) =>
  person[role] ?? { sole: colour.paper, metal: colour.stone, frame: colour.coral, inner: colour.paper }[role];

/** The head of the bust, or of somebody who has none, a little larger than life. */
function placeHead(slug, person) {
  const size = (person.headSize ?? 1.2) / GRID;
  const [neckX, neckY] = NECK.map((value) => value / GRID);
  const shift = `translate(${round(neckX - NECK[0] * size)} ${round(neckY - NECK[1] * size)})`;
  const head = slug in cast ? `<use href="#head-${slug}"/>` : drawHead(slug, person);
  return {
    body: `<g transform="${shift}scale(${round(size, 1000)})" stroke-width="8">${head}<use href="#face-${person.mood}"/></g>`,
    box: { x: neckX - 330 * size, y: neckY - 590 * size, width: 660 * size, height: 500 * size },
  };
}

/** The box around boxes, on whole steps, with room for the line. */
function around(boxes) {
  const left = Math.floor(Math.min(...boxes.map((box) => box.x)) - 4);
  const top = Math.floor(Math.min(...boxes.map((box) => box.y)) - 2);
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + 4;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + 4;
  return [left, top, Math.ceil(right - left), Math.ceil(bottom - top)];
}

const round = (value, by = 100) => Math.round(value * by) / by;

/** A point well inside an outline, tried on a grid. */
function innerPoint(sub) {
  const points = outline(sub);
  const box = boundingBox([sub]);
  for (let n = 2; n < 24; n++)
    for (let i = 1; i < n; i++)
      for (let j = 1; j < n; j++) {
        const point = [box.x + (box.width * i) / n, box.y + (box.height * j) / n];
        if (isInside(point, points)) return point;
      }
  return points[0];
}
