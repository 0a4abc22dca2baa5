/** Schema of a challenge of any kind: one entry a kind. */
import * as v from 'valibot';
import { sortingSchema } from '../sorting/schema.js';

export const challengeSchema = v.variant('kind', [sortingSchema]);
