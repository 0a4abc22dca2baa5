/** Schema of a discussion: its shape only. What its slugs name is checked in `authoring.ts`. */
import * as v from 'valibot';
import { helpSchema } from '../schema/help.js';
import { countSchema, recordOf, slugSchema, textKeySchema } from '../schema/primitives.js';
import { schemaOf } from '../schema/same.js';
import type { DiscussionChallenge } from './types.js';

const lineSchema = v.strictObject({ who: v.exactOptional(slugSchema), text: textKeySchema });

const participantSchema = v.strictObject({
  who: slugSchema,
  sign: textKeySchema,
  habit: textKeySchema,
  custom: v.exactOptional(slugSchema),
  opensTo: v.pipe(v.array(slugSchema), v.nonEmpty('name at least one move')),
  holds: textKeySchema,
  says: textKeySchema,
  more: v.exactOptional(textKeySchema),
  wish: v.exactOptional(textKeySchema),
  thanked: textKeySchema,
  takes: v.exactOptional(textKeySchema),
  wonders: v.exactOptional(textKeySchema),
  patience: countSchema,
  need: v.exactOptional(slugSchema),
  positions: v.exactOptional(recordOf(slugSchema, v.picklist(['for', 'unsure', 'against']))),
  isHurt: v.exactOptional(v.literal(true)),
});

const proposalSchema = v.strictObject({
  id: slugSchema,
  name: textKeySchema,
  about: textKeySchema,
  picture: slugSchema,
  from: v.exactOptional(slugSchema),
  of: v.exactOptional(v.strictTuple([slugSchema, slugSchema])),
  answers: v.array(slugSchema),
  echo: v.exactOptional(lineSchema),
});

const customSchema = v.strictObject({
  id: slugSchema,
  name: textKeySchema,
  keptBy: v.pipe(v.array(slugSchema), v.nonEmpty('name at least one move')),
  explained: textKeySchema,
});

const named = { id: slugSchema, name: textKeySchema, picture: v.exactOptional(slugSchema) };
const forAll = { says: lineSchema, shows: v.exactOptional(slugSchema) };

const moveSchema = v.variant('does', [
  v.strictObject({ ...named, does: v.literal('approach'), listens: v.exactOptional(v.literal(true)) }),
  v.strictObject({ ...named, does: v.literal('thank') }),
  v.strictObject({ ...named, does: v.literal('explain') }),
  v.strictObject({ ...named, does: v.literal('round') }),
  v.strictObject({ ...named, does: v.literal('gesture'), ...forAll }),
  v.strictObject({ ...named, does: v.literal('sum-up'), ...forAll }),
  v.strictObject({ ...named, does: v.literal('propose') }),
]);

const taskSchema = v.strictObject({
  id: slugSchema,
  name: textKeySchema,
  picture: slugSchema,
  suits: v.array(slugSchema),
});

/** A discussion as it is written. */
export const discussionSchema = schemaOf<DiscussionChallenge>()(
  v.strictObject({
    kind: v.literal('discussion'),
    text: textKeySchema,
    people: v.array(participantSchema),
    proposals: v.array(proposalSchema),
    customs: v.array(customSchema),
    moves: v.array(moveSchema),
    tasks: v.exactOptional(v.array(taskSchema)),
    faces: v.strictObject({
      calm: slugSchema,
      met: slugSchema,
      glad: slugSchema,
      against: slugSchema,
      weary: slugSchema,
      hurt: slugSchema,
    }),
    ending: textKeySchema,
    continues: v.exactOptional(slugSchema),
    closes: v.exactOptional(v.array(slugSchema)),
    help: v.exactOptional(helpSchema),
  }),
);
