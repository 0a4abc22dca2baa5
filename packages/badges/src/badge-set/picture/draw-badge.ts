/**
 * The picture of a badge as SVG text: no script, no style sheet, no font, nothing fetched. What it is told by shape:
 * a disc with stitches is the discovery band, a hexagon the autonomy band, four petals are several competences.
 * Colour only repeats the pole. Knows no rule and no sentence: the title is passed in.
 */
import { competenceById, type Pole } from '@requapass/framework';
import type { BadgeDefinition } from '../badge.js';
import { COMPOSITE_PICTOGRAMS } from './composite-pictograms.js';
import { PICTOGRAMS } from './pictograms.js';

const INK = '#1f2a44';
const PAPER = '#fdf8ec';
const FILLS: Readonly<Record<Pole | 'several', string>> = {
  organisational: '#f4a259',
  communication: '#7cc6c9',
  reflective: '#8fa7df',
  several: '#fdea6b',
};

/** Outer shape and inner field of each kind, in a square of 96 units. */
const SHAPES = {
  discover: {
    outer: 'M48 7a41 41 0 1 0 0 82 41 41 0 0 0 0-82z',
    inner: 'M48 18.5a29.5 29.5 0 1 0 0 59 29.5 29.5 0 0 0 0-59z',
    stitches: 'M48 12.8a35.2 35.2 0 1 0 0 70.4 35.2 35.2 0 0 0 0-70.4z',
  },
  autonomy: {
    outer: 'M48 5 85.2 26.5v43L48 91 10.8 69.5v-43z',
    inner: 'M48 15.5 76.1 31.7v32.6L48 80.5 19.9 64.3V31.7z',
    stitches: null,
  },
  composite: {
    outer:
      'M48 14.1a24 24 0 1 1 33.9 33.9 24 24 0 1 1-33.9 33.9 24 24 0 1 1-33.9-33.9 24 24 0 1 1 33.9-33.9z',
    inner: 'M48 18.5a29.5 29.5 0 1 0 0 59 29.5 29.5 0 0 0 0-59z',
    stitches: null,
  },
} as const;

/** @param title - what the badge is called, in any language; written as text, whatever it holds */
export function drawBadge(badge: BadgeDefinition, title: string): string {
  const { outer, inner, stitches } = SHAPES[badge.kind === 'composite' ? 'composite' : badge.band];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="300" height="300" role="img">',
    `<title>${escapeXml(title)}</title>`,
    `<g fill="none" stroke="${INK}" stroke-linecap="round" stroke-linejoin="round">`,
    // a light rim, for dark pages
    `<path d="${outer}" stroke="${PAPER}" stroke-width="9"/>`,
    `<path d="${outer}" fill="${fillOf(badge)}" stroke-width="3.5"/>`,
    stitches && `<path d="${stitches}" stroke-width="2.4" stroke-dasharray="4.2 5.01"/>`,
    `<path d="${inner}" fill="${PAPER}"${stitches ? ' stroke="none"' : ' stroke-width="3.5"'}/>`,
    `<path d="${signOf(badge)}" transform="translate(22.8 22.8) scale(2.1)" stroke-width="1.75"/>`,
    '</g></svg>',
    '',
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function signOf(badge: BadgeDefinition): string {
  return badge.kind === 'composite' ? COMPOSITE_PICTOGRAMS[badge.id] : PICTOGRAMS[badge.competences[0]];
}

function fillOf(badge: BadgeDefinition): string {
  return FILLS[badge.kind === 'composite' ? 'several' : competenceById(badge.competences[0]).pole];
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
