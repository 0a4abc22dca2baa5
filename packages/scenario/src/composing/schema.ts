/** Schema of a composing challenge: its shape only. What its slugs name is checked in `authoring.ts`. */
import * as v from 'valibot';
import { conditionSchema } from '../schema/condition.js';
import { helpSchema } from '../schema/help.js';
import { countSchema, slugSchema, textKeySchema } from '../schema/primitives.js';
import { schemaOf } from '../schema/same.js';
import type { ComposingChallenge } from './types.js';

const slotSchema = v.strictObject({
  id: slugSchema,
  name: textKeySchema,
  part: v.picklist(['title', 'picture', 'line', 'fact', 'small']),
  capacity: v.exactOptional(countSchema),
});

const blockSchema = v.strictObject({
  id: slugSchema,
  text: textKeySchema,
  picture: v.exactOptional(slugSchema),
  back: textKeySchema,
  fits: v.pipe(v.array(slugSchema), v.nonEmpty('name at least one slot')),
  tags: v.array(slugSchema),
});

const readerSchema = v.strictObject({
  who: slugSchema,
  remarks: v.pipe(
    v.array(
      v.strictObject({
        when: v.exactOptional(conditionSchema),
        face: v.exactOptional(slugSchema),
        text: textKeySchema,
      }),
    ),
    v.nonEmpty('write at least one remark'),
  ),
});

/** A composing challenge as it is written. */
export const composingSchema = schemaOf<ComposingChallenge>()(
  v.strictObject({
    kind: v.literal('composing'),
    text: textKeySchema,
    form: v.picklist(['poster', 'post']),
    ending: textKeySchema,
    slots: v.array(slotSchema),
    blocks: v.array(blockSchema),
    readers: v.array(readerSchema),
    continues: v.exactOptional(slugSchema),
    closes: v.exactOptional(v.array(slugSchema)),
    help: v.exactOptional(helpSchema),
  }),
);
