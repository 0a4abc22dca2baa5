/** Schema of a planning challenge: its shape only. What its slugs name is checked in `authoring.ts`. */
import * as v from 'valibot';
import { helpSchema } from '../schema/help.js';
import { countSchema, noListOf, recordOf, slugSchema, textKeySchema } from '../schema/primitives.js';
import { schemaOf } from '../schema/same.js';
import type { PlanningChallenge } from './types.js';

const slotSchema = v.strictObject({ id: slugSchema, name: textKeySchema });

const taskSchema = v.strictObject({
  id: slugSchema,
  name: textKeySchema,
  picture: slugSchema,
  needs: recordOf(slugSchema, countSchema),
});

const limitSchema = noListOf(
  v.strictObject({ slot: v.exactOptional(slugSchema), task: v.exactOptional(slugSchema) }),
);

const helperSchema = v.strictObject({
  who: slugSchema,
  turns: countSchema,
  wishes: v.array(slugSchema),
  limits: v.array(limitSchema),
  note: textKeySchema,
});

const turnSchema = v.strictObject({ who: slugSchema, task: slugSchema, slot: slugSchema });

/** A planning challenge as it is written. */
export const planningSchema = schemaOf<PlanningChallenge>()(
  v.strictObject({
    kind: v.literal('planning'),
    text: textKeySchema,
    slots: v.array(slotSchema),
    tasks: v.array(taskSchema),
    helpers: v.array(helperSchema),
    begins: v.exactOptional(v.array(turnSchema)),
    continues: v.exactOptional(slugSchema),
    leave: v.exactOptional(v.array(slugSchema)),
    help: v.exactOptional(helpSchema),
  }),
);
