/** Schema of a fronts challenge: its shape only. What its slugs name is checked in `authoring.ts`. */
import * as v from 'valibot';
import { conditionSchema } from '../schema/condition.js';
import { helpSchema } from '../schema/help.js';
import { recordOf, slugSchema, textKeySchema } from '../schema/primitives.js';
import { schemaOf } from '../schema/same.js';
import { MOST_TROUBLE } from './turn.js';
import type { FrontsChallenge } from './types.js';

const troubleFrom = (least: number) =>
  v.pipe(
    v.number(),
    v.integer('write a whole number'),
    v.minValue(least, `write a number of at least ${least}`),
    v.maxValue(MOST_TROUBLE, `write a number of at most ${MOST_TROUBLE}`),
  );
const raisesSchema = recordOf(slugSchema, troubleFrom(1));

const reasonSchema = v.strictObject({ when: conditionSchema, text: textKeySchema });

const frontSchema = v.strictObject({
  id: slugSchema,
  name: textKeySchema,
  about: textKeySchema,
  hasPeople: v.exactOptional(v.boolean()),
  starts: troubleFrom(0),
  eases: v.exactOptional(v.array(reasonSchema)),
  worsens: v.exactOptional(v.array(reasonSchema)),
});

const helperSchema = v.strictObject({
  who: slugSchema,
  good: v.array(slugSchema),
  note: textKeySchema,
  when: v.exactOptional(conditionSchema),
  tired: v.exactOptional(conditionSchema),
});

const voiceSchema = v.strictObject({
  id: slugSchema,
  name: textKeySchema,
  picture: slugSchema,
  about: textKeySchema,
});

const sourceSchema = v.strictObject({
  id: slugSchema,
  name: textKeySchema,
  picture: slugSchema,
  text: textKeySchema,
  shows: v.array(slugSchema),
});

const newsSchema = v.strictObject({
  who: v.exactOptional(slugSchema),
  face: v.exactOptional(slugSchema),
  text: textKeySchema,
  raises: raisesSchema,
  cue: v.exactOptional(slugSchema),
});

const turnSchema = v.strictObject({
  id: slugSchema,
  who: v.exactOptional(slugSchema),
  face: v.exactOptional(slugSchema),
  text: textKeySchema,
  raises: raisesSchema,
  sources: v.array(sourceSchema),
  news: v.exactOptional(newsSchema),
  cue: v.exactOptional(slugSchema),
});

/** A fronts challenge as it is written. */
export const frontsSchema = schemaOf<FrontsChallenge>()(
  v.strictObject({
    kind: v.literal('fronts'),
    text: textKeySchema,
    ending: textKeySchema,
    over: textKeySchema,
    fronts: v.array(frontSchema),
    people: v.array(helperSchema),
    voice: v.exactOptional(voiceSchema),
    turns: v.pipe(v.array(turnSchema), v.nonEmpty('write at least one turn')),
    shows: v.exactOptional(v.array(v.strictObject({ prop: slugSchema, when: conditionSchema }))),
    continues: v.exactOptional(slugSchema),
    help: v.exactOptional(helpSchema),
  }),
);
