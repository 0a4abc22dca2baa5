/**
 * Families of pictures as named frames: people, things to sort, parts kept smaller than drawn.
 * Knows where people are drawn; not which sheet a frame lies on, and nothing of packing.
 */
import { drawBody } from './bodies.mjs';
import { drawBust } from './busts.mjs';
import { cast, childFaces, crowd, faces } from './cast.mjs';
import { drawChildFace, drawFace } from './faces.mjs';

const named = (prefix, slugs, draw) =>
  Object.fromEntries(
    slugs.map((slug) => [`${prefix}${prefix.includes('.') ? '-' : '.'}${slug}`, draw(slug)]),
  );

/** Everybody with a name and without: busts, faces, whole bodies. */
export const people = {
  ...named('bust', Object.keys(cast), (slug) => drawBust(slug)),
  ...named('face', Object.keys(faces), (slug) => drawFace(slug)),
  ...named('face.small', childFaces, (slug) => drawChildFace(slug)),
  ...named('body', Object.keys(cast), (slug) => drawBody(slug)),
  ...named('crowd', Object.keys(crowd), (slug) => drawBody(slug)),
};

/** Things by slug as frames: `milk` → `item.milk`, the name a challenge's `picture` stands for. */
export const itemFrames = (items) => named('item', Object.keys(items), (slug) => items[slug]);

/**
 * Frames with some kept smaller than drawn; their scene shows them that much larger. For big flat things,
 * which lose nothing by it. `factors` are by frame (`cellar.rack`) or by family (`hub`).
 */
export const kept = (drawn, factors) =>
  Object.fromEntries(
    Object.entries(drawn).map(([name, frame]) => {
      const factor = factors[name] ?? factors[name.split('.')[0]];
      if (!factor) return [name, frame];
      const viewBox = `0 0 ${frame.width} ${frame.height}`;
      const [width, height] = [Math.round(frame.width * factor), Math.round(frame.height * factor)];
      return [name, { ...frame, width, height, viewBox }];
    }),
  );
