/** Schema of a challenge of any kind: one entry a kind. */
import * as v from 'valibot';
import { sortingSchema } from '../sorting/schema.js';

/** A challenge of any kind, told apart by `kind`. */
export const challengeSchema = v.variant('kind', [sortingSchema]);
