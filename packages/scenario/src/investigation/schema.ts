/** Schema of an investigation: its shape only. What its slugs name is checked in `authoring.ts`. */
import * as v from 'valibot';
import { helpSchema } from '../schema/help.js';
import { slugSchema, textKeySchema } from '../schema/primitives.js';
import { schemaOf } from '../schema/same.js';
import type { InvestigationChallenge } from './types.js';

const sourceSchema = v.strictObject({
  id: slugSchema,
  name: textKeySchema,
  from: textKeySchema,
  picture: slugSchema,
  says: textKeySchema,
  origin: slugSchema,
  isPrimary: v.exactOptional(v.literal(true)),
  after: v.exactOptional(slugSchema),
  clues: v.array(v.strictObject({ id: slugSchema, text: textKeySchema, about: v.exactOptional(slugSchema) })),
});

const claimSchema = v.strictObject({
  id: slugSchema,
  text: textKeySchema,
  truth: v.picklist(['true', 'false', 'unclear']),
});

const passSchema = v.strictObject({
  id: slugSchema,
  text: textKeySchema,
  does: v.picklist(['ask', 'tell']),
});

const contactSchema = v.strictObject({
  who: slugSchema,
  needs: v.exactOptional(slugSchema),
  replies: v.pipe(
    v.array(
      v.strictObject({
        to: v.exactOptional(slugSchema),
        face: v.exactOptional(slugSchema),
        text: textKeySchema,
      }),
    ),
    v.nonEmpty('write at least one reply'),
  ),
});

/** An investigation as it is written. */
export const investigationSchema = schemaOf<InvestigationChallenge>()(
  v.strictObject({
    kind: v.literal('investigation'),
    text: textKeySchema,
    ending: textKeySchema,
    sources: v.array(sourceSchema),
    claims: v.array(claimSchema),
    passes: v.array(passSchema),
    people: v.array(contactSchema),
    continues: v.exactOptional(slugSchema),
    closes: v.exactOptional(v.array(slugSchema)),
    help: v.exactOptional(helpSchema),
  }),
);
