/** Every frame of the atlas by name. Knows where each family of pictures is drawn, and nothing of packing. */
import { drawBody } from './bodies.mjs';
import { drawBust } from './busts.mjs';
import { cast, childFaces, crowd, faces } from './cast.mjs';
import { cellar } from './cellar.mjs';
import { door } from './door.mjs';
import { drawChildFace, drawFace } from './faces.mjs';
import { hubHouses } from './hub-houses.mjs';
import { hubNature } from './hub-nature.mjs';
import { hubParty } from './hub-party.mjs';
import { hubRiver } from './hub-river.mjs';
import { items } from './items.mjs';

const named = (prefix, slugs, draw) =>
  Object.fromEntries(
    slugs.map((slug) => [`${prefix}${prefix.includes('.') ? '-' : '.'}${slug}`, draw(slug)]),
  );

/**
 * How much smaller than drawn a picture is kept, where not as drawn: scenes show it that much larger.
 * The hub is drawn large throughout; the others are big flat things that lose nothing by it.
 */
const KEPT = {
  hub: 0.75,
  'hub.river': 0.6,
  'cellar.rack': 0.8,
  'cellar.fridge-on': 0.8,
  'cellar.fridge-dead': 0.8,
  'cellar.stairs': 0.8,
};

const kept = (drawn) =>
  Object.fromEntries(
    Object.entries(drawn).map(([name, frame]) => {
      const factor = KEPT[name] ?? KEPT[name.split('.')[0]];
      if (!factor) return [name, frame];
      const viewBox = `0 0 ${frame.width} ${frame.height}`;
      const [width, height] = [Math.round(frame.width * factor), Math.round(frame.height * factor)];
      return [name, { ...frame, width, height, viewBox }];
    }),
  );

export const frames = {
  ...named('bust', Object.keys(cast), (slug) => drawBust(slug)),
  ...named('face', Object.keys(faces), (slug) => drawFace(slug)),
  ...named('face.small', childFaces, (slug) => drawChildFace(slug)),
  ...named('body', Object.keys(cast), (slug) => drawBody(slug)),
  ...named('crowd', Object.keys(crowd), (slug) => drawBody(slug)),
  ...named('item', Object.keys(items), (slug) => items[slug]),
  ...kept({ ...cellar, ...door, ...hubHouses, ...hubNature, ...hubRiver, ...hubParty }),
};
