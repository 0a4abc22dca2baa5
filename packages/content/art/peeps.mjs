/**
 * Reads Open Peeps parts (heads and faces from DiceBear, poses from react-peeps) as plain paths.
 * Gives every closed region of a pose a number so that a recipe can colour it. Knows no character.
 */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isInside, movePath, outline, parsePath, signedArea } from './path.mjs';

const require = createRequire(import.meta.url);
const React = require('react');
const { renderToStaticMarkup } = require('react-dom/server');

const peepsFolder = dirname(require.resolve('react-peeps'));
const dicebearFolder = fileURLToPath(
  new URL('../node_modules/@dicebear/open-peeps/lib/components', import.meta.url),
);

const part = async (file) => import(pathToFileURL(join(dicebearFolder, file)).href);
const { head } = await part('head.js');
const { face } = await part('face.js');
const { accessories } = await part('accessories.js');

/** Versions of the sources, for the build record. */
export function sourceVersions() {
  const version = (file) => JSON.parse(readFileSync(file, 'utf8')).version;
  return {
    'react-peeps': version(join(peepsFolder, '../../package.json')),
    '@dicebear/open-peeps': version(join(dicebearFolder, '../../package.json')),
  };
}

const MARKERS = { skin: '#aaaa01', clothing: '#aaaa02', headContrast: '#aaaa03' };
const ROLE_OF = { '#aaaa01': 'skin', '#aaaa02': 'cloth', '#aaaa03': 'hair', '#000': 'ink', '#000000': 'ink' };

/**
 * A DiceBear part as a list of paths with the role of their fill; a fill that is no role is kept as it is.
 * @returns {{ subpaths: import('./path.mjs').Subpath[], role: string }[]}
 */
function readPart(markup, dx, dy, scaleX = 1) {
  const layers = [];
  const fills = ['#000'];
  for (const [tag] of markup.matchAll(/<\/?[a-z][^>]*>/g)) {
    if (tag.startsWith('</g')) fills.pop();
    else if (/^<g/.test(tag)) fills.push(tag.match(/fill="([^"]*)"/)?.[1] ?? fills.at(-1));
    else if (/^<path/.test(tag)) {
      const own = tag.match(/fill="([^"]*)"/)?.[1] ?? fills.at(-1);
      const subpaths = parsePath(tag.match(/\bd="([^"]*)"/)[1]);
      layers.push({
        subpaths: movePath(subpaths, (x, y) => [x * scaleX + dx, y + dy]),
        role: ROLE_OF[own] ?? own,
      });
    } else if (!/^<\/?path/.test(tag)) throw new Error(`part has an unexpected element ${tag}`);
  }
  return layers;
}

/** Head and hair, in the 704-unit square of a DiceBear avatar. */
export const readHead = (name) => readPart(head[name]({}, MARKERS), 156, 62, 0.99789);
export const readFace = (name) => readPart(face[name]({}, MARKERS), 315, 248);
export const readAccessory = (name) => readPart(accessories[name]({}, MARKERS), 203, 303);

/** How far a react-peeps pose lies from the DiceBear square. */
const FROM_POSE = [-69, 62];

/**
 * A pose of react-peeps, in the units of the DiceBear square: the silhouette and the ink's subpaths.
 * `depth` counts the subpaths around one: odd ones are regions to colour, even ones are ink.
 */
export function readPose(kind, name) {
  const module = require(join(peepsFolder, 'pose', kind, `${name}.js`));
  const Component = module[name] ?? Object.values(module).find((value) => typeof value === 'function');
  const markup = renderToStaticMarkup(
    React.createElement(Component, { strokeColor: '#aaaa09', backgroundColor: '#aaaa01' }),
  );
  const shift = markup
    .match(/<g transform="translate\((-?[\d.]+) (-?[\d.]+)\)"/)
    .slice(1, 3)
    .map(Number);
  const silhouette = [];
  const ink = [];
  for (const [tag] of markup.matchAll(/<path[^>]*>/g)) {
    const own = tag
      .match(/transform="translate\((-?[\d.]+) (-?[\d.]+)\)"/)
      ?.slice(1, 3)
      .map(Number) ?? [0, 0];
    const moved = movePath(parsePath(tag.match(/\bd="([^"]*)"/)[1]), (x, y) => [
      x + own[0] + shift[0] + FROM_POSE[0],
      y + own[1] + shift[1] + FROM_POSE[1],
    ]);
    (tag.includes('#aaaa09') ? ink : silhouette).push(...moved);
  }
  const outlines = ink.map((sub) => outline(sub));
  const areas = ink.map((sub) => Math.abs(signedArea(sub)));
  const regions = ink.map((sub, i) => ({
    subpaths: [sub],
    depth: outlines.filter((o, j) => j !== i && areas[j] > areas[i] && isInside(outlines[i][0], o)).length,
  }));
  return { silhouette, regions };
}
