/** Schema of a sorting challenge: its shape only. What its slugs name is checked in `authoring.ts`. */
import * as v from 'valibot';
import { helpSchema } from '../schema/help.js';
import { countSchema, slugSchema, textKeySchema } from '../schema/primitives.js';
import { schemaOf } from '../schema/same.js';
import type { SortingChallenge } from './types.js';

const itemSchema = v.strictObject({
  id: slugSchema,
  name: textKeySchema,
  picture: slugSchema,
  label: textKeySchema,
  rule: slugSchema,
  fits: v.pipe(v.array(slugSchema), v.nonEmpty('name at least one shelf')),
});

const shelfSchema = v.strictObject({
  id: slugSchema,
  name: textKeySchema,
  picture: slugSchema,
  rule: textKeySchema,
  capacity: v.exactOptional(countSchema),
});

/** A sorting challenge as it is written. */
export const sortingSchema = schemaOf<SortingChallenge>()(
  v.strictObject({
    kind: v.literal('sorting'),
    text: textKeySchema,
    items: v.array(itemSchema),
    shelves: v.array(shelfSchema),
    continues: v.exactOptional(slugSchema),
    closes: v.exactOptional(v.array(slugSchema)),
    help: v.exactOptional(helpSchema),
  }),
);
