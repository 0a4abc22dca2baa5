/** Schema of a challenge of any kind: one entry a kind. */
import * as v from 'valibot';
import { composingSchema } from '../composing/schema.js';
import { discussionSchema } from '../discussion/schema.js';
import { frontsSchema } from '../fronts/schema.js';
import { investigationSchema } from '../investigation/schema.js';
import { planningSchema } from '../planning/schema.js';
import { reflectingSchema } from '../reflecting/schema.js';
import { sortingSchema } from '../sorting/schema.js';
import { tillSchema } from '../till/schema.js';

/** A challenge of any kind, told apart by `kind`. */
export const challengeSchema = v.variant('kind', [
  composingSchema,
  discussionSchema,
  frontsSchema,
  investigationSchema,
  planningSchema,
  reflectingSchema,
  sortingSchema,
  tillSchema,
]);
