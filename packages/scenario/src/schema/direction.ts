/** Schema of stage directions. Knows no character, place or scene by name. */
import * as v from 'valibot';
import type { Direction } from '../mission.js';
import { slugSchema } from './primitives.js';
import { schemaOf } from './same.js';
import { pickShape } from './shapes.js';

const DIRECTIONS = {
  enter: v.strictObject({ enter: slugSchema, at: slugSchema, face: v.exactOptional(slugSchema) }),
  move: v.strictObject({ move: slugSchema, at: slugSchema }),
  leave: v.strictObject({ leave: slugSchema }),
  show: v.strictObject({ show: slugSchema }),
  hide: v.strictObject({ hide: slugSchema }),
  scene: v.strictObject({ scene: slugSchema }),
  cue: v.strictObject({ cue: slugSchema }),
  face: v.strictObject({ face: slugSchema, who: slugSchema }),
};

/** Every shape of a direction, for JSON Schema. Parsing goes through `directionSchema`. */
export const anyDirectionSchema = schemaOf<Direction>()(
  v.union(
    Object.values(DIRECTIONS),
    'a direction is one of enter, move, leave, face, show, hide, scene, cue',
  ),
);

export const directionSchema = v.lazy((input) => pickShape<Direction>(DIRECTIONS, anyDirectionSchema, input));
