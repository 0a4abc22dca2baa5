/** Every frame of the atlas by name. Knows where each family of pictures is drawn, and nothing of packing. */
import { cast, crowd, drawBody, drawBust, drawFace, faces } from './cast.mjs';
import { cellar } from './cellar.mjs';
import { door } from './door.mjs';
import { hubHouses } from './hub-houses.mjs';
import { hubParty } from './hub-party.mjs';
import { hubRiver } from './hub-river.mjs';
import { items } from './items.mjs';

const named = (prefix, slugs, draw) =>
  Object.fromEntries(slugs.map((slug) => [`${prefix}.${slug}`, draw(slug)]));

/** The same pictures, smaller: the hub is drawn large and shown small. */
const smaller = (drawn, factor) =>
  Object.fromEntries(
    Object.entries(drawn).map(([name, frame]) => [
      name,
      frame.isFill
        ? frame
        : {
            ...frame,
            width: Math.round(frame.width * factor),
            height: Math.round(frame.height * factor),
            viewBox: `0 0 ${frame.width} ${frame.height}`,
          },
    ]),
  );

export const frames = {
  ...named('bust', Object.keys(cast), (slug) => drawBust(slug)),
  ...named('face', Object.keys(faces), (slug) => drawFace(slug)),
  ...named('crowd', Object.keys(crowd), (slug) => drawBody(slug)),
  ...named('item', Object.keys(items), (slug) => items[slug]),
  ...cellar,
  ...door,
  ...smaller({ ...hubHouses, ...hubRiver, ...hubParty }, 0.75),
  ...named('body', Object.keys(cast), (slug) => drawBody(slug)),
};
