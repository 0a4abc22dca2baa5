/** A pack to begin with: one person, a place to stand, a hub, a simple drawing. Knows the format; knows no folder. */
import type { Pack } from '@requapass/scenario';

/** Files of the new pack, by path: text as it is, anything else as JSON. */
export function packTemplate(id: string, locales: readonly string[]): Readonly<Record<string, unknown>> {
  const texts = {
    'pack.title': 'TODO: title of the game',
    'character.host.name': 'TODO: name',
    'character.host.description': 'TODO: who they are, in one line.',
    'scene.hub': 'TODO: what is to be seen where missions are chosen.',
    'scene.room': 'TODO: what is to be seen in the room.',
  };
  const ground = (frame: string) => ({ frame, x: 320, y: 480 });
  const safe = { x: 0, y: 0, width: 640, height: 480 };
  const pack: Pack = {
    format: 'requapass-content',
    version: 1,
    id,
    release: '0.1.0',
    title: 'pack.title',
    poster: 'assets/poster.svg',
    locales,
    hub: { scene: 'hub', host: 'host' },
    missions: [],
    characters: {
      host: {
        name: 'character.host.name',
        description: 'character.host.description',
        languages: locales,
        bust: 'bust.host',
        faces: { calm: 'face.calm', happy: 'face.happy' },
      },
    },
    scenes: {
      hub: {
        description: 'scene.hub',
        layouts: [{ safe, background: '#cfe8f5', sprites: [ground('room')], places: {}, castDepth: 1 }],
      },
      room: {
        description: 'scene.room',
        layouts: [
          {
            safe,
            background: '#cfe8f5',
            sprites: [ground('room')],
            places: { left: { x: 180, y: 470 }, right: { x: 460, y: 470 } },
            castDepth: 1,
          },
        ],
      },
    },
    cues: {},
  };
  return {
    'pack.json': pack,
    ...Object.fromEntries(locales.map((locale) => [`texts/${locale}/pack.json`, texts])),
    'assets/atlas.json': SHEET,
    'assets/atlas.svg': DRAWING,
    'assets/poster.svg': POSTER,
    'assets/sounds.json': {},
  };
}

const SHEET = {
  width: 860,
  height: 520,
  frames: {
    room: { x: 0, y: 0, width: 640, height: 480 },
    'bust.host': { x: 650, y: 0, width: 200, height: 240 },
    'face.calm': { x: 650, y: 250, width: 200, height: 240 },
    'face.happy': { x: 650, y: 250, width: 200, height: 240 },
  },
};

const HEAD =
  '<circle cx="100" cy="90" r="60" fill="#e8b48c"/><path d="M40 80a60 60 0 0 1 120 0c-30-18-90-18-120 0Z" fill="#4a3428"/>';
const BODY = '<path d="M20 240c0-60 30-90 80-90s80 30 80 90Z" fill="#2f6f8f"/>';
const EYES =
  '<g fill="#1f2a44" stroke="none"><circle cx="78" cy="92" r="5"/><circle cx="122" cy="92" r="5"/></g>';
const MOUTH = '<path d="M80 116q20 16 40 0" fill="none"/>';

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="860" height="520" viewBox="0 0 860 520" stroke="#1f2a44" stroke-width="4" stroke-linejoin="round" stroke-linecap="round">
  <g><path d="M0 0h640v480H0Z" fill="#cfe8f5" stroke="none"/><path d="M0 360h640v120H0Z" fill="#d9c3a3" stroke="none"/><path d="M0 360h640"/><path d="M250 70h140v130H250Z" fill="#fff8e6"/><path d="M320 70v130M250 135h140"/></g>
  <g transform="translate(650 0)">${BODY}${HEAD}</g>
  <g transform="translate(650 250)">${EYES}${MOUTH}</g>
</svg>
`;

const POSTER = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480" stroke="#1f2a44" stroke-width="4" stroke-linejoin="round">
  <path d="M0 0h640v480H0Z" fill="#cfe8f5" stroke="none"/>
  <g transform="translate(220 200) scale(1.1)">${BODY}${HEAD}${EYES}${MOUTH}</g>
</svg>
`;
