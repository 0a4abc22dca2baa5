/** Schema of somebody to ask. */
import * as v from 'valibot';
import type { Help } from '../mission.js';
import { slugSchema, textKeySchema } from './primitives.js';
import { schemaOf } from './same.js';

export const helpSchema = schemaOf<Help>()(
  v.strictObject({
    who: slugSchema,
    face: v.exactOptional(slugSchema),
    text: textKeySchema,
  }),
);
