/** Schema of a reflecting challenge: its shape only. What its slugs name is checked in `authoring.ts`. */
import { REFLECTED_COMPETENCE_IDS } from '@requapass/framework';
import * as v from 'valibot';
import { helpSchema } from '../schema/help.js';
import { countSchema, slugSchema, textKeySchema } from '../schema/primitives.js';
import { schemaOf } from '../schema/same.js';
import type { ReflectingChallenge } from './types.js';

/** A reflecting challenge as it is written. */
export const reflectingSchema = schemaOf<ReflectingChallenge>()(
  v.strictObject({
    kind: v.literal('reflecting'),
    text: textKeySchema,
    competence: v.picklist(REFLECTED_COMPETENCE_IDS),
    most: countSchema,
    cards: v.pipe(
      v.array(v.strictObject({ id: slugSchema, text: textKeySchema })),
      v.nonEmpty('write at least one card'),
    ),
    shows: v.exactOptional(slugSchema),
    continues: v.exactOptional(slugSchema),
    help: v.exactOptional(helpSchema),
  }),
);
