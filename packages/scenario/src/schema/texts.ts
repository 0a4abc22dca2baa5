/** Schema of one file of texts: keys and sentences of one language. */
import type { Texts } from '../pack.js';
import { recordOf, textKeySchema, wordsSchema } from './primitives.js';
import { schemaOf } from './same.js';

export const textsSchema = schemaOf<Texts>()(recordOf(textKeySchema, wordsSchema));
