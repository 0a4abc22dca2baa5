/**
 * Round portraits for boards: `token.<who>`. They refer to the bust and the happy face on the same sheet, so
 * that one costs a line. Knows no person but by name.
 */
import { PEOPLE_INK, cast } from './cast.mjs';
import * as colour from './palette.mjs';

/** Behind whom: never the colour of what they wear. */
const behind = {
  nadia: colour.river,
  karim: colour.rose,
  bart: colour.yellow,
  farida: colour.cream,
  ilyas: colour.orange,
  lucette: colour.leaf,
  joris: colour.blue,
  awa: colour.rose,
  tom: colour.coral,
  sofie: colour.yellow,
  'you-1': colour.orange,
  'you-2': colour.river,
  'you-3': colour.rose,
  'you-4': colour.yellow,
  'you-5': colour.leaf,
  'you-6': colour.cream,
};

const CIRCLE = '<circle cx="384" cy="336" r="352"/>';

const drawToken = (slug, index) => ({
  width: 96,
  height: 96,
  viewBox: '16 -32 736 736',
  lineWidth: 15,
  lineColour: PEOPLE_INK,
  body:
    (index === 0 ? `<clipPath id="token">${CIRCLE}</clipPath>` : '') +
    `<circle cx="384" cy="336" r="350" fill="${behind[slug]}" stroke="none"/>` +
    `<g clip-path="url(#token)"><use href="#bust-${slug}" transform="translate(0 16)"/>` +
    `<use href="#face-happy" stroke="none" transform="translate(0 16)"/></g>` +
    '<circle cx="384" cy="336" r="350" stroke-width="30"/>',
});

export const tokens = Object.fromEntries(
  Object.keys(cast).map((slug, index) => [`token.${slug}`, drawToken(slug, index)]),
);
